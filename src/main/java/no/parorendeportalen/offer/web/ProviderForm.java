package no.parorendeportalen.offer.web;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.parorendeportalen.offer.ProviderDetails;
import no.parorendeportalen.offer.ProviderKind;
import no.parorendeportalen.offer.WriteProvider;
import no.parorendeportalen.upkeep.KeptDesk.Choice;
import no.parorendeportalen.web.Conflict.Part;
import no.parorendeportalen.web.Line;
import no.parorendeportalen.web.PageOrder;
import no.parorendeportalen.web.WebAddress;
import org.jspecify.annotations.Nullable;

/** What an editor writes about a provider. */
@PageOrder({"name", "kind", "url"})
public class ProviderForm extends NamedForm {

    @NotNull
    private @Nullable ProviderKind kind;

    @Line(max = 1000, required = false)
    @WebAddress
    private String url = "";

    static ProviderForm empty() {
        var form = new ProviderForm();
        form.begin();
        return form;
    }

    static ProviderForm of(ProviderDetails provider) {
        var form = new ProviderForm();
        form.fill(provider.kept());
        form.setName(provider.line().name());
        form.kind = provider.line().kind();
        form.url = orEmpty(provider.line().url());
        return form;
    }

    /** @param since the version that it was filled in from; null for a new one */
    WriteProvider command(UUID provider, @Nullable Long since) {
        return new WriteProvider(provider, since, null, getName(), Objects.requireNonNull(kind), orNull(url), upkeep());
    }

    List<Choice> kindChoices(OfferEditingWords words) {
        return Stream.concat(
                        Stream.of(new Choice("", words.text("offerForm.choose"), kind == null)),
                        Arrays.stream(ProviderKind.values())
                                .map(it -> new Choice(it.name(), words.text("provider.kind." + it), it == kind)))
                .toList();
    }

    /** What differs from the version that somebody else has saved. */
    List<Part> differences(ProviderDetails saved, OfferEditingWords words) {
        var line = saved.line();
        return List.of(
                Part.of("providerForm.name", line.name(), getName()),
                Part.of(
                        "providerForm.kind",
                        words.text("provider.kind." + line.kind()),
                        kind == null ? null : words.text("provider.kind." + kind)),
                Part.of("providerForm.url", line.url(), url));
    }

    public @Nullable ProviderKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ProviderKind kind) {
        this.kind = kind;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }
}
