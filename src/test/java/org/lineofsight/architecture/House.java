package org.lineofsight.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lineofsight.LineOfSight;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** What the checks look at: the compiled classes, the modules they form, and the files beside. */
final class House {

    /** From the ground up: a floor knows those before it. */
    static final List<String> FLOORS =
            List.of(
                    "platform",
                    "kernel",
                    "pathway",
                    "assurance",
                    "partnership",
                    "exchange",
                    "demo");

    static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.lineofsight");

    static final ApplicationModules MODULES = ApplicationModules.of(LineOfSight.class);

    static final Path MAIN = Path.of("src/main");

    private House() {}

    static List<String> modulesOn(String floor) {
        return MODULES.stream()
                .filter(module ->
                        module.getBasePackage()
                                .getName()
                                .startsWith("org.lineofsight." + floor + "."))
                .map(module -> module.getIdentifier().toString())
                .sorted()
                .toList();
    }

    static List<String> moduleIds() {
        return MODULES.stream().map(module -> module.getIdentifier().toString()).sorted().toList();
    }

    /** The module's id; absent for what stands above all modules, such as the main class. */
    static Optional<String> moduleOf(JavaClass type) {
        return MODULES.getModuleByType(type.getBaseComponentType().getName())
                .filter(module -> !module.isRootModule())
                .map(module -> module.getIdentifier().toString());
    }

    /** The module's name as people say it. */
    static String title(JavaClass type) {
        return MODULES.getModuleByType(type.getName()).orElseThrow().getDisplayName();
    }

    /** The file that the class is written in. */
    static Path source(JavaClass type) {
        var file = type.getSource().flatMap(source -> source.getFileName()).orElseThrow();
        return MAIN.resolve("java").resolve(type.getPackageName().replace('.', '/')).resolve(file);
    }

    /** The id of the module that a source file lies in; empty for what stands above all modules. */
    static String moduleOf(Path source) {
        var type = MAIN.resolve("java").relativize(source).toString().replace('/', '.');
        return MODULES.stream()
                .filter(module -> type.startsWith(module.getBasePackage().getName() + "."))
                .map(module -> module.getIdentifier().toString())
                .findFirst()
                .orElse("");
    }

    /** The number of the floor; the roof, above all floors, for the main class and its like. */
    static int floorOf(JavaClass type) {
        return floorOf(type.getBaseComponentType().getPackageName());
    }

    static int floorOf(ApplicationModule module) {
        return floorOf(module.getBasePackage().getName());
    }

    private static int floorOf(String packageName) {
        var parts = packageName.split("\\.");
        return parts.length < 3 ? FLOORS.size() : FLOORS.indexOf(parts[2]);
    }

    /** Every file under the folder that ends so, in order; none where there is no such folder. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a list to read, one to a line. */
    static String lines(Stream<?> all) {
        return all.map(each -> "\n  " + each).sorted().collect(Collectors.joining());
    }
}
