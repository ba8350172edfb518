package org.undersigned;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.undersigned.base.Texts;

/** Keeps the code and its texts together: no key without a text, no text without a use, no text that is no pattern. */
class TranslationsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEXTS = Path.of("src/main/resources/texts");

    /** A literal that looks like a key: a feature, a dot, and more words. */
    private static final Pattern KEY = Pattern.compile(
            "\"((?:base|audit|access|work|campaign|directory|outreach|signature|roster|press|advertising|intake|shell)(?:\\.[A-Za-z0-9_-]+)+\\.?)\"");

    /** A literal that can name a particular of an entry. */
    private static final Pattern WORD = Pattern.compile("\"([A-Za-z][A-Za-z0-9 -]*)\"");

    /** Literals that look like keys and name what a secret is for. */
    private static final Set<String> PURPOSES_OF_SECRETS = Set.of("access.throttle");

    private static final Properties PATTERNS = patterns();

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.undersigned");

    @Test
    void everyKeyInTheCodeHasAText() {
        var missing = new TreeSet<String>();
        for (var key : literals()) {
            var hasText = key.endsWith(".")
                    ? Texts.keys().stream().anyMatch(known -> known.startsWith(key) || known.startsWith("trail." + key))
                    : Texts.keys().contains(key) || Texts.keys().contains("trail." + key);
            if (!hasText && !PURPOSES_OF_SECRETS.contains(key)) {
                missing.add(key);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        var literals = literals();
        var enums = enumLabels();
        var parts = partLabels();
        var words = found(WORD);
        var unused = new TreeSet<String>();
        for (var key : Texts.keys()) {
            var used = literals.contains(key)
                    || literals.contains(key.replaceFirst("^trail\\.", ""))
                    || literals.stream()
                            .anyMatch(l -> l.endsWith(".") && (key.startsWith(l) || key.startsWith("trail." + l)))
                    || namesAParticular(key, words)
                    || enums.contains(key)
                    || parts.contains(key);
            if (!used) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    /** Where the trail finds the labels of constants, as the texts say. */
    @Test
    void everyPlaceOfLabelsHasLabels() {
        var places = Texts.keys().stream()
                .filter(key -> key.startsWith("trail.labels."))
                .flatMap(key -> Stream.of(Texts.text(key).split(" ")))
                .toList();
        assertThat(places)
                .isNotEmpty()
                .allSatisfy(place -> assertThat(Texts.keys()).anyMatch(key -> key.startsWith(place + ".")));
    }

    /** Many entries end with the words of a person, who need not end them with a stop. */
    @Test
    void noSentenceOfTheTrailEndsWithAStop() {
        assertThat(Texts.keys().stream()
                        .filter(key -> key.startsWith("trail."))
                        .filter(key -> pattern(key).endsWith(".")))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyTextIsAPattern() {
        return Texts.keys().stream()
                .sorted()
                .map(key -> DynamicTest.dynamicTest(
                        key,
                        () -> assertThat(new MessageFormat(pattern(key), Locale.ENGLISH))
                                .isNotNull()));
    }

    private static String pattern(String key) {
        return Optional.ofNullable(PATTERNS.getProperty(key))
                .orElseThrow(() -> new AssertionError("No text for " + key));
    }

    /** All texts as they stand in their files. */
    private static Properties patterns() {
        var patterns = new Properties();
        try (var files = Files.list(TEXTS)) {
            for (var file : files.toList()) {
                try (var reader = Files.newBufferedReader(file)) {
                    patterns.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns;
    }

    /** {@code trail.particular.reason} and {@code trail.value.reason.CONSTANT} need a particular of that name. */
    private static boolean namesAParticular(String key, Set<String> words) {
        var parts = key.split("\\.");
        var tells =
                Stream.of("trail.particular.", "trail.value.", "trail.labels.").anyMatch(key::startsWith);
        return tells && words.contains(parts[2]);
    }

    private static Set<String> literals() {
        return found(KEY);
    }

    /** All literals of the product that have a form. */
    private static Set<String> found(Pattern form) {
        var found = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var matcher = form.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    /** The keys under which parts of records have their labels. */
    private static Set<String> partLabels() {
        var keys = new TreeSet<String>();
        for (var type : PRODUCT) {
            if (type.isRecord()) {
                type.getFields()
                        .forEach(part -> keys.add(feature(type) + "." + hyphenated(type.getSimpleName()) + "."
                                + hyphenated(part.getName())));
            }
        }
        return keys;
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }

    private static String hyphenated(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The keys under which enum constants have their labels. */
    private static Set<String> enumLabels() {
        var keys = new TreeSet<String>();
        for (var type : PRODUCT) {
            if (type.isEnum()) {
                type.getFields().stream()
                        .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                        .forEach(field -> keys.add(
                                feature(type) + "." + hyphenated(type.getSimpleName()) + "." + field.getName()));
            }
        }
        return keys;
    }
}
