package org.undersigned.base.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.base.store.StartRefused;

class KeyringConfigurationTest {

    @TempDir
    private Path folder;

    @Test
    void makesAKeyFileForItsOwnerAloneAndReadsItAgain() throws IOException {
        var file = folder.resolve("data/undersigned.key");

        var made = keyring("", file);
        var read = keyring("", file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(read.keyFor("something")).isEqualTo(made.keyFor("something"));
    }

    @Test
    void keepsEarlierKeysBehindThePresentOne() throws IOException {
        var file = folder.resolve("undersigned.key");
        var earliest = keyring("", file);
        var key = Files.readString(file);
        Files.writeString(file, Base64.getEncoder().encodeToString(Seal.newKey()) + "\n" + key);
        var earlier = keyring("", file);
        var present = new KeyringConfiguration()
                .keyring(
                        Base64.getEncoder().encodeToString(Seal.newKey()),
                        String.join(", ", Files.readAllLines(file)),
                        "");

        assertThat(masters(present)).hasSize(3).endsWith(masters(earlier).toArray(String[]::new));
        assertThat(masters(earlier)).hasSize(2).endsWith(masters(earliest).toArray(String[]::new));
        assertThat(earlier.keysFor("something").getLast().bytes()).isEqualTo(earliest.keyFor("something"));
        assertThat(earlier.keyFor("something")).isNotEqualTo(earliest.keyFor("something"));
    }

    private static List<String> masters(Keyring keyring) {
        return keyring.keysFor("something").stream().map(DerivedKey::masterId).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw-----w-"})
    void refusesAFileThatIsOpenToAll(String permissions) throws IOException {
        var file = folder.resolve("undersigned.key");
        keyring("", file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        assertRefused("", file.toString(), "Not started: everybody on this machine can read " + file);
    }

    @Test
    void refusesToDoWithoutAKey() {
        assertRefused("", "", "Not started: there is no master key.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no base64!", "c2hvcnQ="})
    void refusesWhatIsNoKey(String given) {
        assertRefused(given, "", "Not started: the master key in UNDERSIGNED_MASTER_KEY is not 32 bytes in base64.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "changeme", "undersigned"})
    void refusesAKeyThatSomebodyMadeUp(String word) {
        var key = word.repeat(Keyring.KEY_BYTES).substring(0, Keyring.KEY_BYTES);

        assertRefused(
                Base64.getEncoder().encodeToString(key.getBytes()),
                "",
                "Not started: the master key in UNDERSIGNED_MASTER_KEY is no random one.");
    }

    private static Keyring keyring(String given, Path file) {
        return new KeyringConfiguration().keyring(given, "", file.toString());
    }

    private static void assertRefused(String given, String file, String line) {
        assertThatThrownBy(() -> new KeyringConfiguration().keyring(given, "", file))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(line);
    }
}
