package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How pages, styles and scripts travel. */
class AssetsTests extends BrowserTest {

    private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+)\"");
    private static final int KILOBYTES = 1024;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void styles_and_scripts_are_kept_for_a_year_under_an_address_of_their_own() throws Exception {
        for (var address : assets()) {
            var asset = get(address, "Accept-Encoding", "gzip");
            assertThat(asset.statusCode()).as(address).isEqualTo(200);
            assertThat(asset.headers().firstValue("Cache-Control"))
                    .hasValue("max-age=31536000, public, immutable");
            assertThat(asset.headers().firstValue("Content-Encoding")).hasValue("gzip");
        }
    }

    @Test
    void a_page_from_before_an_update_still_finds_its_styles() throws Exception {
        var asset = get("/assets/v0123456789ab/app.css", "Accept-Encoding", "gzip");

        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(get("/assets/v0123456789ab/../assets.version", "Accept", "*/*").statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void a_first_visit_to_a_worklist_takes_less_than_sixty_kilobytes() throws Exception {
        var page = get("/dev/components/list", "Accept-Encoding", "gzip");
        assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
        var bytes = page.body().length;
        for (var address : assets()) {
            bytes += get(address, "Accept-Encoding", "gzip").body().length;
        }
        assertThat(bytes).isLessThan(60 * KILOBYTES);
    }

    @Test
    void an_unchanged_public_page_is_not_sent_again() throws Exception {
        var first = get("/dev/components/start", "Accept-Encoding", "identity");
        var tag = first.headers().firstValue("ETag").orElseThrow();

        var second = get("/dev/components/start", "If-None-Match", tag);

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void what_a_signed_in_person_reads_is_kept_by_no_browser() throws Exception {
        var page = get("/dev/components/record", "Accept-Encoding", "identity");

        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.headers().firstValue("ETag")).isEmpty();
    }

    private java.util.List<String> assets() throws Exception {
        var page = new String(get("/dev/components/list", "Accept-Encoding", "identity").body());
        return ASSET.matcher(page).results().map((MatchResult match) -> match.group(1)).toList();
    }

    private HttpResponse<byte[]> get(String address, String header, String value)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(origin() + address))
                        .header(header, value)
                        .build(),
                BodyHandlers.ofByteArray());
    }
}
