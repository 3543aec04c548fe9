import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The application as somebody who has signed in.
 *
 * @param cookie of the session and of the form
 * @param csrf what a form must send back
 */
record Site(URI address, String cookie, String csrf) {

    static Site signIn(URI address, String name) throws IOException, InterruptedException {
        try (var http = http()) {
            var page =
                    http.send(
                            HttpRequest.newBuilder(address.resolve("/sign-in")).build(),
                            HttpResponse.BodyHandlers.ofString());
            var csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
            if (!csrf.find()) {
                throw new IOException("The sign-in page has no form");
            }
            var formCookie = cookie(page, "lineofsight_form");
            var answer =
                    http.send(
                            form(
                                            address.resolve("/sign-in"),
                                            formCookie,
                                            "_csrf=" + encode(csrf.group(1)) + "&name=" + encode(name)
                                                    + "&password=" + encode("line of sight") + "&next=%2F")
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return new Site(address, cookie(answer, "lineofsight_session") + "; " + formCookie, csrf.group(1));
        }
    }

    static HttpClient http() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** A form without answers, only sent. */
    HttpRequest sending(String path) {
        return form(address.resolve(path), cookie, "_csrf=" + encode(csrf)).build();
    }

    private static HttpRequest.Builder form(URI to, String cookie, String body) {
        return HttpRequest.newBuilder(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String cookie(HttpResponse<String> answer, String name) throws IOException {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new IOException("No cookie " + name));
    }

    /** These pages in turn, each client from another one on. */
    Measured.Opens pages(List<String> paths) {
        return number -> new Reader(paths, number);
    }

    /** This form with each of these contents in turn; the answer sends on to another page. */
    Measured.Opens forms(String path, List<String> contents) {
        return number ->
                new Reader(
                        contents.stream()
                                .map(content -> {
                                    var body = "_csrf=" + encode(csrf) + "&" + content;
                                    return ("POST " + path + " HTTP/1.1\r\nHost: " + address.getAuthority()
                                                    + "\r\nCookie: " + cookie
                                                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                                    + body.length() + "\r\n\r\n" + body)
                                            .getBytes(StandardCharsets.US_ASCII);
                                })
                                .toList(),
                        number,
                        "HTTP/1.1 302");
    }

    /** One connection that is kept, and only as much HTTP as reading a page takes. */
    private final class Reader implements Measured.Client {

        private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

        private final List<byte[]> requests;
        private final String expected;
        private int next;
        private Socket socket;
        private InputStream in;

        Reader(List<String> paths, int from) throws IOException {
            this(
                    paths.stream()
                            .map(path -> ("GET " + path + " HTTP/1.1\r\nHost: " + address.getAuthority()
                                            + "\r\nCookie: " + cookie + "\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII))
                            .toList(),
                    from,
                    "HTTP/1.1 200");
        }

        Reader(List<byte[]> requests, int from, String expected) throws IOException {
            this.requests = requests;
            this.expected = expected;
            next = from;
            connect();
        }

        private void connect() throws IOException {
            socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 65536);
        }

        @Override
        public void request() throws IOException {
            socket.getOutputStream().write(requests.get(next++ % requests.size()));
            var head = head();
            if (!head.startsWith(expected)) {
                throw new IOException(head.lines().findFirst().orElse("no answer"));
            }
            var length = LENGTH.matcher(head);
            if (!length.find()) {
                throw new IOException("no length");
            }
            in.skipNBytes(Long.parseLong(length.group(1)));
            if (head.toLowerCase(Locale.ROOT).contains("connection: close")) {
                socket.close();
                connect();
            }
        }

        private String head() throws IOException {
            var head = new StringBuilder(1024);
            while (head.length() < 4
                    || head.charAt(head.length() - 1) != '\n'
                    || head.charAt(head.length() - 3) != '\n') {
                var read = in.read();
                if (read < 0) {
                    throw new IOException("the connection was closed");
                }
                head.append((char) read);
            }
            return head.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
