import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The application's own server, as its superuser, whom no policy holds back. */
final class Database {

    /** What the frame of a request runs: who is it, what may they, what did they read. */
    private static final Pattern FRAME =
            Pattern.compile(
                    "(?is)\\s*(begin|commit|rollback|savepoint|release|set |show |select set_config|select \\* from access\\.|.*open_session"
                            + "|.*platform\\.(bind_|audit)|.*bench marker|alter system|.*pg_reload_conf).*");

    private static final Pattern ENTRY =
            Pattern.compile("^\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\[(\\d+)] (\\w+):  (.*)", Pattern.DOTALL);

    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (NULL|'((?:[^']++|'')*+)')");

    private final String url;
    private final String password;
    private final Path log;

    Database(Path data) throws IOException {
        var port = Files.readAllLines(data.resolve("postgresql/cluster/postmaster.pid")).get(3).strip();
        url = "jdbc:postgresql://127.0.0.1:" + port + "/lineofsight";
        password = Files.readString(data.resolve("postgresql/superuser.password")).strip();
        log = data.resolve("postgresql/postgresql.log");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "postgres", password);
    }

    void run(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> list(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /**
     * A statement as it reached the server.
     *
     * @param values its parameters as text; null for a null
     */
    record Ran(String sql, List<String> values) {}

    /** The statements of each of these pages, as the server's log has them, without the frame's. */
    List<List<Ran>> statementsOf(Site site, List<String> paths) throws Exception {
        return statementsOf(paths.stream().map(path -> site.pages(List.of(path))).toList());
    }

    /** The same of whatever is asked. */
    List<List<Ran>> statementsOf(List<Measured.Opens> requests) throws Exception {
        // a role's own settings outdo those of the server's command line, for sessions that begin after them
        run("alter role lineofsight_app set log_statement = 'all'");
        run("alter role lineofsight_app set log_error_verbosity = 'default'");
        beginSessionsAnew();
        var all = new ArrayList<List<Ran>>();
        try {
            for (var request : requests) {
                var from = Files.size(log);
                try (var client = request.open(0)) {
                    client.request();
                }
                Thread.sleep(20);
                all.add(read(Files.readString(log).substring((int) from)));
            }
        } finally {
            run("alter role lineofsight_app reset all");
            beginSessionsAnew();
        }
        return all;
    }

    /** The application's pool looks at a connection that was idle before it lends it out again. */
    private void beginSessionsAnew() throws Exception {
        Thread.sleep(1000);
        run("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'lineofsight_app'");
        Thread.sleep(1000);
    }

    private static List<Ran> read(String text) {
        var ran = new ArrayList<Ran>();
        String sql = null;
        for (var entry : text.split("\n(?=\\d{4}-\\d\\d-\\d\\d )")) {
            var found = ENTRY.matcher(entry);
            if (!found.matches()) {
                continue;
            }
            if (found.group(2).equals("DETAIL") && sql != null && found.group(3).toLowerCase().startsWith("parameters:")) {
                ran.removeLast();
                ran.add(new Ran(sql, values(found.group(3))));
            } else if (found.group(3).startsWith("execute ")) {
                sql = found.group(3).substring(found.group(3).indexOf(':') + 1).replaceAll("\\$\\d+", "?").strip();
                ran.add(new Ran(sql, List.of()));
            } else {
                sql = null;
            }
        }
        return ran.stream().filter(each -> !FRAME.matcher(each.sql).matches()).toList();
    }

    private static List<String> values(String detail) {
        var values = new ArrayList<String>();
        var found = PARAMETER.matcher(detail);
        while (found.find()) {
            values.add(found.group(1).equals("NULL") ? null : found.group(2).replace("''", "'"));
        }
        return values;
    }

    /** The same statements in turn, bare: no session, no policies, no audit, every row read. */
    Measured.Opens bare(List<List<Ran>> pages) {
        return number -> new Bare(pages, number);
    }

    private final class Bare implements Measured.Client {

        private final Connection connection = connect();
        private final Map<String, PreparedStatement> prepared = new HashMap<>();
        private final List<List<Ran>> pages;
        private int next;

        Bare(List<List<Ran>> pages, int from) throws SQLException {
            this.pages = pages;
            next = from;
        }

        @Override
        public void request() throws SQLException {
            for (var each : pages.get(next++ % pages.size())) {
                var statement = prepared.get(each.sql);
                if (statement == null) {
                    statement = connection.prepareStatement(each.sql);
                    prepared.put(each.sql, statement);
                }
                for (var i = 0; i < each.values.size(); i++) {
                    if (each.values.get(i) == null) {
                        statement.setNull(i + 1, Types.OTHER);
                    } else {
                        statement.setObject(i + 1, each.values.get(i), Types.OTHER);
                    }
                }
                if (statement.execute()) {
                    try (var rows = statement.getResultSet()) {
                        var columns = rows.getMetaData().getColumnCount();
                        while (rows.next()) {
                            for (var column = 1; column <= columns; column++) {
                                rows.getObject(column);
                            }
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
}
