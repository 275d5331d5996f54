package no.parorendeportalen.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.parorendeportalen.Words;
import no.parorendeportalen.shared.RunMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.validation.BindingResult;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.WebDataBinder;

class FormErrorsTests {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb-NO");

    private static final ResourceBundleMessageSource MESSAGES = messages();

    private static final LocalValidatorFactoryBean VALIDATOR = validator();

    @Test
    void neverSayEnglish() {
        var problems = problems(
                "sized",
                "x",
                "pattern",
                "x",
                "email",
                "x",
                "small",
                "1",
                "large",
                "9",
                "number",
                "tre",
                "whole",
                "1.5",
                "date",
                "31.02.2026",
                "id",
                "42",
                "mode",
                "OTHER",
                "yes",
                "kanskje");

        assertThat(problems.all()).hasSize(14).allSatisfy(it -> {
            assertThat(it.message()).matches("[A-ZÆØÅ«].*\\.");
            assertThat(it.message().toLowerCase(BOKMAL))
                    .doesNotContain("must", "failed", "invalid", "null", "java", "{", "property");
        });
        assertThat(problems.of("sized")).isEqualTo("Skriv mellom 2 og 5 tegn. Du har skrevet 1.");
        assertThat(problems.of("small")).isEqualTo("Skriv et tall som er 3 eller større.");
        assertThat(problems.of("number")).isEqualTo(Words.of("validation.typeMismatch.number"));
        assertThat(problems.of("date")).isEqualTo(Words.of("validation.typeMismatch.date"));
        assertThat(problems.of("mode")).isEqualTo(Words.of("validation.typeMismatch.choice"));
        assertThat(problems.of("id")).isEqualTo(Words.of("validation.typeMismatch.choice"));
    }

    @Test
    void leadToFieldsInTheOrderOfTheForm() {
        var problems = problems("rows[1].name", "", "rows[10].name", "", "line", "ok", "sized", "123");

        assertThat(problems.all().stream().map(it -> it.href()))
                .containsSubsequence("#blank", "#missing", "#none", "#rows1.name", "#rows10.name");
        assertThat(problems.of("rows[1].name")).isEqualTo(Words.of("validation.NotBlank"));
        assertThat(problems.of("sized")).isNull();
    }

    /** As an offer's form has its parts. */
    @Test
    void leadThroughThePageWhereClassesShareTheFields() {
        var binder = new WebDataBinder(new InParts(), "inParts");
        binder.addValidators(VALIDATOR);
        binder.validate();
        var problems = FormErrors.of(binder.getBindingResult(), MESSAGES, BOKMAL);

        assertThat(problems.all())
                .extracting(FormErrors.Problem::href)
                .containsExactly("#none", "#own", "#blank", "#missing");
    }

    @Test
    void giveBackWhatCouldNotBeUnderstood() {
        var problems = problems("date", "31.02.2026", "line", "x".repeat(11));

        assertThat(problems.typed("date", null)).isEqualTo("31.02.2026");
        assertThat(problems.typed("line", "as bound")).isEqualTo("as bound");
        assertThat(FormErrors.none().typed("date", LocalDate.EPOCH)).isEqualTo(LocalDate.EPOCH);
        assertThat(FormErrors.none().isEmpty()).isTrue();
    }

    @Test
    void sayWhatAHandlerRejects() {
        var errors = bind();
        errors.rejectValue("line", "notOneLine");
        errors.rejectValue("prose", "a code without words");
        errors.reject("tooLong", new Object[] {20, 10}, null);
        var problems = FormErrors.of(errors, MESSAGES, BOKMAL);

        assertThat(problems.of("line")).isEqualTo(Words.of("validation.notOneLine"));
        assertThat(problems.of("prose")).isEqualTo(Words.of("validation.other"));
        assertThat(problems.all()).contains(new FormErrors.Problem("Skriv høyst 10 tegn. Du har skrevet 20.", null));
    }

    /** Labels come from the keys of the form; galleryForm is the one that has them here. */
    @Test
    void nameTheFieldWhereItIsNotBesideIt() {
        var form = new GalleryForm();
        var binder = new WebDataBinder(form, "galleryForm");
        binder.addValidators(VALIDATOR);
        binder.validate();
        var problems = FormErrors.of(binder.getBindingResult(), MESSAGES, BOKMAL);

        assertThat(problems.of("text")).isEqualTo("Fyll ut dette feltet.");
        assertThat(problems.all())
                .extracting(FormErrors.Problem::message)
                .contains("Tekst: Fyll ut dette feltet.", Words.of("validation.NotBlank.galleryForm.title"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Pårørende", "שלום עולם", "مرحبا", "👨‍👩‍👧 familie", "<script>alert(1)</script>", "1 < 2 & 3"})
    void takeAnythingThatCanBeRead(String text) {
        assertThat(problems("line", text, "prose", text).of("prose")).isNull();
        assertThat(problems("longLine", text, "prose", text).of("longLine")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0007",
                "a\ud800",
                "\udc00b",
                "a\ufffd",
                "a\u202eb",
                "\u2066a",
                "a\u007f",
                "a\uffff"
            })
    void refuseWhatCannotBeReadOrMisleads(String text) {
        assertThat(problems("longLine", text).of("longLine")).isEqualTo(Words.of("validation.unreadable"));
        assertThat(problems("prose", text).of("prose")).isEqualTo(Words.of("validation.unreadable"));
    }

    @ParameterizedTest
    @CsvSource({"'\u200b\u00a0\u2003', NotBlank", "'', NotBlank", "'a\nb', notOneLine", "'a\u2028b', notOneLine"})
    void expectOneLineThatSaysSomething(String text, String reason) {
        assertThat(problems("longLine", text).of("longLine")).isEqualTo(Words.of("validation." + reason));
    }

    @Test
    void sayHowMuchTooLongATextIs() {
        assertThat(problems("line", "x".repeat(254)).of("line")).isEqualTo("Skriv høyst 10 tegn. Du har skrevet 254.");
        assertThat(problems("prose", "x".repeat(100_001)).of("prose"))
                .isEqualTo("Skriv høyst 100\u00a0000 tegn. Du har skrevet 100\u00a0001.");
        assertThat(problems("prose", "x\n\ty").of("prose")).isNull();
    }

    private static FormErrors problems(String... sent) {
        return FormErrors.of(bind(sent), MESSAGES, BOKMAL);
    }

    private static BindingResult bind(String... sent) {
        var binder = new WebDataBinder(new Everything(), "everything");
        new FormBinding().bind(binder);
        var conversion = new DefaultFormattingConversionService();
        conversion.addFormatter(new WrittenDate());
        binder.setConversionService(conversion);
        binder.addValidators(VALIDATOR);
        var values = new MutablePropertyValues();
        for (var at = 0; at < sent.length; at += 2) {
            values.add(sent[at], sent[at + 1]);
        }
        binder.bind(values);
        binder.validate();
        return binder.getBindingResult();
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("i18n/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static LocalValidatorFactoryBean validator() {
        var validator = new LocalValidatorFactoryBean();
        validator.afterPropertiesSet();
        return validator;
    }

    /** What it does not name comes last, by name. */
    @PageOrder({"none", "own"})
    public static class InParts extends Everything {

        @NotBlank
        private String own = "";

        public String getOwn() {
            return own;
        }
    }

    /** One field of each sort. */
    public static class Everything {

        @NotBlank
        private String blank = "";

        @NotNull
        private String missing;

        @NotEmpty
        private List<String> none = new ArrayList<>();

        @Size(min = 2, max = 5)
        private String sized = "abc";

        @Pattern(regexp = "[0-9]+")
        private String pattern = "1";

        @Email
        private String email = "a@b.no";

        @Min(3)
        private int small = 3;

        @Max(3)
        private int large = 3;

        private int number;
        private Long whole;
        private LocalDate date;
        private UUID id;
        private RunMode mode;
        private boolean yes;

        @Line(max = 10)
        private String line = "a line";

        @Line
        private String longLine = "a line";

        @Prose
        private String prose = "";

        @Valid
        private List<Row> rows = new ArrayList<>();

        public static class Row {

            @NotBlank
            private String name = "named";

            public String getName() {
                return name;
            }

            public void setName(String name) {
                this.name = name;
            }
        }

        public String getBlank() {
            return blank;
        }

        public String getMissing() {
            return missing;
        }

        public List<String> getNone() {
            return none;
        }

        public String getSized() {
            return sized;
        }

        public void setSized(String sized) {
            this.sized = sized;
        }

        public String getPattern() {
            return pattern;
        }

        public void setPattern(String pattern) {
            this.pattern = pattern;
        }

        public String getEmail() {
            return email;
        }

        public void setEmail(String email) {
            this.email = email;
        }

        public int getSmall() {
            return small;
        }

        public void setSmall(int small) {
            this.small = small;
        }

        public int getLarge() {
            return large;
        }

        public void setLarge(int large) {
            this.large = large;
        }

        public int getNumber() {
            return number;
        }

        public void setNumber(int number) {
            this.number = number;
        }

        public Long getWhole() {
            return whole;
        }

        public void setWhole(Long whole) {
            this.whole = whole;
        }

        public LocalDate getDate() {
            return date;
        }

        public void setDate(LocalDate date) {
            this.date = date;
        }

        public UUID getId() {
            return id;
        }

        public void setId(UUID id) {
            this.id = id;
        }

        public RunMode getMode() {
            return mode;
        }

        public void setMode(RunMode mode) {
            this.mode = mode;
        }

        public boolean isYes() {
            return yes;
        }

        public void setYes(boolean yes) {
            this.yes = yes;
        }

        public String getLine() {
            return line;
        }

        public void setLine(String line) {
            this.line = line;
        }

        public String getLongLine() {
            return longLine;
        }

        public void setLongLine(String longLine) {
            this.longLine = longLine;
        }

        public String getProse() {
            return prose;
        }

        public void setProse(String prose) {
            this.prose = prose;
        }

        public List<Row> getRows() {
            return rows;
        }
    }
}
