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
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/**
 * Load on one signed-in page, and on its SQL alone, in one run on one machine, so that the ratio means something
 * wherever it is run. The page has access checks, row-level security and the audit of reads on; the bare SQL is run by
 * the database's superuser, whom no policy holds back.
 */
class PageLoad {

    static final int CONNECTIONS = 32;
    static final int MANY_CONNECTIONS = 256;

    /** @param nanos of every single request, sorted */
    record Measured(int requests, int errors, double seconds, long[] nanos) {

        double perSecond() {
            return requests / seconds;
        }

        double percentile(int percent) {
            return nanos.length == 0 ? Double.NaN : nanos[Math.min(nanos.length - 1, nanos.length * percent / 100)] / 1e6;
        }

        void print(String what) {
            System.out.printf(
                    "%-44s %8.0f /s   p50 %7.1f ms   p99 %7.1f ms   errors %d%n",
                    what, perSecond(), percentile(50), percentile(99), errors);
        }
    }

    interface Client extends AutoCloseable {
        void request() throws Exception;

        @Override
        void close() throws Exception;
    }

    interface Opens {
        Client open() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        var address = URI.create(arguments[0]);
        var data = Path.of(arguments[1]);
        var sql = Path.of(arguments[2]);
        var time = Duration.ofSeconds(Long.parseLong(arguments[3]));
        var cookie = signIn(address, "ines", "line of sight");
        var statements = List.of(
                Files.readString(sql.resolve("open-contacts.sql")), Files.readString(sql.resolve("open-contact-counts.sql")));

        Opens page = () -> new PageClient(address, "/front-door", cookie);
        Opens bare = () -> new SqlClient(data, statements);
        load(page, CONNECTIONS, time.multipliedBy(2)); // what is measured is a server that has been running
        load(bare, CONNECTIONS, time.dividedBy(2));

        var pages = load(page, CONNECTIONS, time);
        pages.print("signed-in page, %d connections".formatted(CONNECTIONS));
        var queries = load(bare, CONNECTIONS, time);
        queries.print("its SQL bare over JDBC, %d connections".formatted(CONNECTIONS));
        System.out.printf(
                "ratio: a page every %.1f runs of its SQL (aim: 7 or fewer)%n",
                queries.perSecond() / pages.perSecond());
        var many = load(page, MANY_CONNECTIONS, time);
        many.print("signed-in page, %d connections".formatted(MANY_CONNECTIONS));
        if (pages.errors() + many.errors() > 0) {
            System.exit(1);
        }
    }

    static Measured load(Opens opens, int connections, Duration time) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var clients = new ArrayList<Client>();
            for (var i = 0; i < connections; i++) {
                clients.add(opens.open());
            }
            var start = System.nanoTime();
            var end = start + time.toNanos();
            var running = new ArrayList<Future<long[]>>();
            var errors = new java.util.concurrent.atomic.AtomicInteger();
            for (var client : clients) {
                Callable<long[]> work = () -> {
                    var times = new long[1024];
                    var count = 0;
                    while (System.nanoTime() < end) {
                        var began = System.nanoTime();
                        try {
                            client.request();
                        } catch (Exception e) {
                            if (errors.getAndIncrement() == 0) {
                                System.err.println("First error: " + e);
                            }
                            break;
                        }
                        if (count == times.length) {
                            times = Arrays.copyOf(times, count * 2);
                        }
                        times[count++] = System.nanoTime() - began;
                    }
                    return Arrays.copyOf(times, count);
                };
                running.add(threads.submit(work));
            }
            var all = new ArrayList<long[]>();
            for (var each : running) {
                all.add(each.get());
            }
            var seconds = (System.nanoTime() - start) / 1e9;
            for (var client : clients) {
                client.close();
            }
            var nanos = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Measured(nanos.length, errors.get(), seconds, nanos);
        }
    }

    /** One connection that is kept, and only as much HTTP as reading a page takes. */
    static final class PageClient implements Client {

        private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

        private final URI address;
        private final byte[] request;
        private Socket socket;
        private InputStream in;

        PageClient(URI address, String path, String cookie) throws IOException {
            this.address = address;
            connect();
            request = ("GET " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nCookie: " + cookie + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
        }

        private void connect() throws IOException {
            socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 65536);
        }

        @Override
        public void request() throws IOException {
            socket.getOutputStream().write(request);
            var head = head();
            if (!head.startsWith("HTTP/1.1 200")) {
                throw new IOException(head.lines().findFirst().orElse("no answer"));
            }
            var length = LENGTH.matcher(head);
            if (!length.find()) {
                throw new IOException("no length");
            }
            in.skipNBytes(Long.parseLong(length.group(1)));
            if (head.toLowerCase(java.util.Locale.ROOT).contains("connection: close")) {
                socket.close();
                connect();
            }
        }

        private String head() throws IOException {
            var head = new StringBuilder(1024);
            while (head.length() < 4 || head.charAt(head.length() - 1) != '\n' || head.charAt(head.length() - 3) != '\n') {
                var next = in.read();
                if (next < 0) {
                    throw new IOException("the connection was closed");
                }
                head.append((char) next);
            }
            return head.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** The page's statements on a connection of their own, prepared once, every row read. */
    static final class SqlClient implements Client {

        private final Connection connection;
        private final List<PreparedStatement> statements = new ArrayList<>();

        SqlClient(Path data, List<String> sql) throws IOException, SQLException {
            var port = Files.readAllLines(data.resolve("postgresql/cluster/postmaster.pid")).get(3).strip();
            var password = Files.readString(data.resolve("postgresql/superuser.password")).strip();
            connection = DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/lineofsight", "postgres", password);
            for (var each : sql) {
                var parameters = Pattern.compile("(?<!:):(\\w+)").matcher(each.replaceAll("(?m)^--.*$", ""));
                var names = new ArrayList<String>();
                var withMarks = parameters.replaceAll(found -> {
                    names.add(found.group(1));
                    return "?";
                });
                var statement = connection.prepareStatement(withMarks);
                for (var i = 0; i < names.size(); i++) {
                    if (names.get(i).equals("limit")) {
                        statement.setInt(i + 1, 51);
                    } else {
                        statement.setNull(i + 1, java.sql.Types.NULL);
                    }
                }
                statements.add(statement);
            }
        }

        @Override
        public void request() throws SQLException {
            for (var statement : statements) {
                try (var rows = statement.executeQuery()) {
                    var columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (var column = 1; column <= columns; column++) {
                            rows.getObject(column);
                        }
                    }
                }
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    static String signIn(URI address, String name, String password) throws IOException, InterruptedException {
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var page = http.send(
                    HttpRequest.newBuilder(address.resolve("/sign-in")).build(), HttpResponse.BodyHandlers.ofString());
            var csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
            if (!csrf.find()) {
                throw new IOException("The sign-in page has no form");
            }
            var formCookie = cookie(page, "lineofsight_form");
            var body = "_csrf=" + encode(csrf.group(1)) + "&name=" + encode(name) + "&password=" + encode(password) + "&next=%2F";
            var answer = http.send(
                    HttpRequest.newBuilder(address.resolve("/sign-in"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Cookie", formCookie)
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return cookie(answer, "lineofsight_session") + "; " + formCookie;
        }
    }

    static String cookie(HttpResponse<String> answer, String name) throws IOException {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new IOException("No cookie " + name));
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
