package org.undersigned.signature.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

/** A dossier as whoever gets it sees it, without the product. */
public final class UnpackedDossier {

    private static final String MANIFEST = "manifest.sha256";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private UnpackedDossier() {}

    public static UnpackedDossier of(byte[] zip) throws IOException {
        var unpacked = new UnpackedDossier();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(unpacked.files.put(entry.getName(), in.readAllBytes()))
                        .as(entry.getName())
                        .isNull();
            }
        }
        return unpacked;
    }

    public static byte[] bytes(DossierFile file) {
        var out = new ByteArrayOutputStream();
        file.writeTo(out);
        return out.toByteArray();
    }

    public Iterable<String> paths() {
        return files.keySet();
    }

    public String text(String path) {
        assertThat(files).containsKey(path);
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /** The manifest names every other file with the hash that we compute ourselves, and nothing else. */
    public void expectTrueManifest() throws Exception {
        var lines = new LinkedHashMap<String, String>();
        text(MANIFEST).lines().forEach(line -> {
            assertThat(line).matches("[0-9a-f]{64} {2}[A-Za-z0-9./-]+");
            lines.put(line.substring(66), line.substring(0, 64));
        });
        var computed = new LinkedHashMap<String, String>();
        for (var file : files.entrySet()) {
            if (!file.getKey().equals(MANIFEST)) {
                computed.put(file.getKey(), hash(file.getValue()));
            }
        }
        assertThat(lines).containsExactlyEntriesOf(computed);
    }

    public static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** Lets {@code sha256sum -c} of the system look at it; gives its exit code. */
    public int checkedBySystem(Path folder) throws IOException, InterruptedException {
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        var check = new ProcessBuilder("sha256sum", "--strict", "-c", MANIFEST)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = check.inputReader().lines().collect(Collectors.joining("\n"));
        assertThat(said).isNotEmpty();
        return check.waitFor();
    }
}
