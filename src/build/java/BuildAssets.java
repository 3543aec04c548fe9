import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Runs in the build, not in the product: compiles the styles, lays the Design System's script
 * beside ours, presses each text file once so that no request has to, and writes the version that
 * goes into every asset's address.
 *
 * <p>Started by Maven as a single source file; see docs/adr/0013-styles.md.
 */
class BuildAssets {

    private final Path designSystem;
    private final Path styles;
    private final Path classes;
    private final Path assets;

    private BuildAssets(Path designSystem, Path styles, Path classes) {
        this.designSystem = designSystem;
        this.styles = styles;
        this.classes = classes;
        this.assets = classes.resolve("static/assets");
    }

    public static void main(String[] args) throws Exception {
        new BuildAssets(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])).run();
    }

    private void run() throws Exception {
        Files.createDirectories(assets);
        Files.writeString(assets.resolve("app.css"), stylesheet());
        Files.copy(
                designSystem.resolve("govuk/govuk-frontend.min.js"),
                assets.resolve("govuk-frontend.min.js"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        var version = MessageDigest.getInstance("SHA-256");
        for (var file : textFiles()) {
            version.update(
                    file.getFileName()
                            .toString()
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            version.update(Files.readAllBytes(file));
            press(file);
        }
        Files.writeString(
                classes.resolve("assets.version"),
                HexFormat.of().formatHex(version.digest()).substring(0, 12));
    }

    private String stylesheet() throws Exception {
        try (var sass = SassCompilerFactory.bundled()) {
            sass.setLoadPaths(List.of(designSystem.toFile()));
            sass.setOutputStyle(OutputStyle.COMPRESSED);
            sass.setQuietDeps(true);
            sass.addSilenceDeprecation("import");
            return sass.compileFile(new File(styles.toFile(), "app.scss")).getCss();
        }
    }

    private List<Path> textFiles() throws IOException {
        try (var files = Files.list(assets)) {
            return files.filter(file -> file.toString().matches(".*\\.(css|js|svg|txt)"))
                    .sorted()
                    .toList();
        }
    }

    private static void press(Path file) throws IOException {
        var pressed = file.resolveSibling(file.getFileName() + ".gz");
        try (var out =
                new GZIPOutputStream(Files.newOutputStream(pressed)) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                }) {
            Files.copy(file, out);
        }
    }
}
