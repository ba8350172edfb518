package org.undersigned.base.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.undersigned.base.Texts;
import org.undersigned.base.store.PrivateFile;
import org.undersigned.base.store.StartRefused;

@Configuration(proxyBeanMethods = false)
class KeyringConfiguration {

    private static final Logger log = LoggerFactory.getLogger(KeyringConfiguration.class);

    /** Among thirty-two random ones there are some thirty. */
    private static final int LEAST_DIFFERENT_BYTES = 16;

    /**
     * The keyring of this installation: from the setting {@code undersigned.master-key} (base64), else from a file that
     * is made at the first start and readable by its owner alone. Earlier keys follow, in the file a line each, in the
     * setting with commas between them.
     */
    @Bean
    Keyring keyring(
            @Value("${undersigned.master-key:}") String given,
            @Value("${undersigned.master-key-previous:}") String previous,
            @Value("${undersigned.key-file:}") String keyFile) {
        var keys = new ArrayList<byte[]>();
        if (!given.isBlank()) {
            keys.add(decode(given, "UNDERSIGNED_MASTER_KEY"));
        } else if (keyFile.isBlank()) {
            throw new StartRefused(Texts.text("base.start.no-key"));
        } else {
            keys.addAll(keysIn(Path.of(keyFile)));
        }
        decodeAll(previous.split(","), "UNDERSIGNED_MASTER_KEY_PREVIOUS").forEach(keys::add);
        return new Keyring(keys.getFirst(), keys.stream().skip(1).toArray(byte[][]::new));
    }

    private static List<byte[]> keysIn(Path file) {
        return Files.exists(file) ? read(file) : List.of(create(file));
    }

    private static List<byte[]> read(Path file) {
        if (PrivateFile.isOpenToAll(file)) {
            throw new StartRefused(Texts.text("base.start.open-file", file));
        }
        try {
            var keys = decodeAll(Files.readString(file).split("\\R"), file.toString());
            return keys.isEmpty() ? List.of(decode("", file.toString())) : keys;
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be read", e);
        }
    }

    private static List<byte[]> decodeAll(String[] texts, String source) {
        return Arrays.stream(texts)
                .filter(text -> !text.isBlank())
                .map(text -> decode(text, source))
                .toList();
    }

    private static byte[] create(Path file) {
        var key = Seal.newKey();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Base64.getEncoder().encodeToString(key) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be written", e);
        }
        log.info("Made the key file {}. Keep a copy apart from the database: without it sealed values are lost.", file);
        return key;
    }

    private static byte[] decode(String text, String source) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw new StartRefused(Texts.text("base.start.no-such-key", source, Keyring.KEY_BYTES));
        }
        if (key.length != Keyring.KEY_BYTES) {
            throw new StartRefused(Texts.text("base.start.no-such-key", source, Keyring.KEY_BYTES));
        }
        if (!isRandom(key)) {
            throw new StartRefused(Texts.text("base.start.default-key", source));
        }
        return key;
    }

    /** Not one of zeros, or of a word over and over, as stands in examples. */
    private static boolean isRandom(byte[] key) {
        return IntStream.range(0, key.length).map(i -> key[i]).distinct().count() >= LEAST_DIFFERENT_BYTES;
    }
}
