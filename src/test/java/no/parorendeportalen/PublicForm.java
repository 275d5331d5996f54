package no.parorendeportalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form that everybody may send, sent as somebody who took their time. */
public final class PublicForm {

    private PublicForm() {}

    /** First without a token, for which the form is shown again with one that can be sent at once. */
    public static HttpResponse<String> send(int port, String path, Map<String, String> fields) {
        var reader = SignIn.nobody(port);
        var shown = reader.post(path, fields);
        assertThat(shown.statusCode()).as(path).isEqualTo(422);
        var all = new LinkedHashMap<>(SignIn.hidden(shown.body()));
        all.put("nettsted", "");
        all.putAll(fields);
        return reader.post(path, all);
    }
}
