package org.undersigned.base.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KeyringConfiguration {

    private static final Logger log = LoggerFactory.getLogger(KeyringConfiguration.class);

    /**
     * The keyring of this installation: from the setting {@code undersigned.master-key} (base64), else from a file that
     * is made at the first start and readable by its owner alone.
     */
    @Bean
    Keyring keyring(
            @Value("${undersigned.master-key:}") String given, @Value("${undersigned.key-file:}") String keyFile) {
        if (!given.isBlank()) {
            return new Keyring(decode(given, "undersigned.master-key"));
        }
        if (keyFile.isBlank()) {
            throw new IllegalStateException("No master key: set UNDERSIGNED_MASTER_KEY to 32 random bytes in base64"
                    + " (for instance from: openssl rand -base64 32) and keep a copy apart from the database.");
        }
        var file = Path.of(keyFile);
        return new Keyring(Files.exists(file) ? read(file) : create(file));
    }

    private static byte[] read(Path file) {
        try {
            return decode(Files.readString(file).strip(), file.toString());
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
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The master key in " + source + " is not base64", e);
        }
    }
}
