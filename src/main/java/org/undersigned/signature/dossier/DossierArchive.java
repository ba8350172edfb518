package org.undersigned.signature.dossier;

import static org.undersigned.base.Texts.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.work.StoredFileFacts;
import org.undersigned.work.StoredFiles;

/**
 * The files of dossiers in one zip: what this is and how to verify it, a text for each name, the texts that were signed,
 * and the files of the evidence, each once. What is kept in memory of a name is where its files lie.
 */
public final class DossierArchive implements Closeable {

    private final SealedArchive archive;
    private final StoredFiles files;
    private final ZoneId zone;
    private final Map<UUID, String> letters = new HashMap<>();
    private final Map<UUID, String> evidence = new HashMap<>();

    /** @param about what the dossier is of, for whoever opens it without us */
    DossierArchive(OutputStream out, StoredFiles files, ZoneId zone, String about) {
        this.archive = new SealedArchive(out);
        this.files = files;
        this.zone = zone;
        add("README.txt", text("signature.dossier.readme", about, SealedArchive.MANIFEST) + "\n");
    }

    /** A text of its own, beside those of the names. */
    public void add(String path, DossierDocument document) {
        add(path, PlainDossier.of(document, id -> Objects.requireNonNull(evidence.get(id))));
    }

    private void add(String path, String words) {
        try {
            archive.add(path, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The dossier of a name with all that belongs to it.
     *
     * @param position of the name in its list, from 1
     * @return where its text lies
     * @throws Refusal when a file of the evidence is not what was stored
     */
    public String add(int position, SignatureDossier dossier) {
        letters.computeIfAbsent(dossier.words().id(), id -> add(dossier.words()));
        dossier.files().values().forEach(file -> evidence.computeIfAbsent(file.id(), id -> add(file)));
        var path = "names/%05d-%s.txt"
                .formatted(position, SafeName.of(dossier.yes().credited()));
        add(path, DossierWording.of(dossier, zone));
        return path;
    }

    /** The bytes that the signed hash is of, so without a line end of ours. */
    private String add(LetterVersionFacts words) {
        var path = "letters/text-%d-%s.txt".formatted(words.number(), SafeName.of(words.locale()));
        add(path, words.text());
        return path;
    }

    private String add(StoredFileFacts file) {
        var path = "evidence/%05d-%s".formatted(evidence.size() + 1, SafeName.of(file.name()));
        try {
            var hash = archive.add(path, out -> files.write(file.id(), out));
            if (!hash.equals(file.sha256())) {
                throw new Refusal("signature.refused.file-altered", file.name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path;
    }

    /** How many different files of evidence there are in it. */
    public int evidenceFiles() {
        return evidence.size();
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
