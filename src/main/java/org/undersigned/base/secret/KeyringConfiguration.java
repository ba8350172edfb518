package org.undersigned.base.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
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
     * is made at the first start and readable by its owner alone.
     */
    @Bean
    Keyring keyring(
            @Value("${undersigned.master-key:}") String given, @Value("${undersigned.key-file:}") String keyFile) {
        if (!given.isBlank()) {
            return new Keyring(decode(given, "UNDERSIGNED_MASTER_KEY"));
        }
        if (keyFile.isBlank()) {
            throw new StartRefused(Texts.text("base.start.no-key"));
        }
        var file = Path.of(keyFile);
        return new Keyring(Files.exists(file) ? read(file) : create(file));
    }

    private static byte[] read(Path file) {
        if (PrivateFile.isOpenToAll(file)) {
            throw new StartRefused(Texts.text("base.start.open-file", file));
        }
        try {
            return decode(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " cannot be read", e);
        }
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
