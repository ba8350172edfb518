package org.undersigned.roster;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Sha256;
import org.undersigned.signature.coverage.NameCount;
import org.undersigned.signature.coverage.NameTallies;

/**
 * The SHA-256 of what is sealed. Of an edition: what it is of and for, all that its files say, then each line in order.
 * Numbers are four bytes, texts UTF-8 after their length (-1 for none), instants microseconds since 1970 in eight bytes
 * after a byte that says whether there is one; keys, zones and enums are texts. A line that does not count ends with the
 * text "uncounted". Tallies, where there are any, stand before the
 * lines: the text "tallies", then of honours and of bodies how many there are, and each with its label and number.
 */
final class ContentHash {

    private static final String UNCOUNTED = "uncounted";
    private static final String TALLIES = "tallies";

    private final DataOutputStream out;

    private ContentHash(DataOutputStream out) {
        this.out = out;
    }

    /** Of a list that is not sealed yet, to tell whether it is still the one that was looked at. */
    static String of(List<EditionLine> lines) {
        return digest(hash -> hash.write(lines));
    }

    static String of(EditionFacts edition, List<EditionLine> lines) {
        return digest(hash -> {
            hash.write(edition);
            hash.write(edition.imprint());
            hash.write(edition.count());
            hash.write(edition.tallies());
            hash.write(lines);
        });
    }

    private static String digest(Writing writing) {
        var digest = Sha256.digest();
        try (var out = new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            writing.to(new ContentHash(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void write(EditionFacts edition) throws IOException {
        write(edition.campaign());
        write(edition.choice().letter());
        out.writeInt(edition.choice().number());
        write(edition.choice().scope().name());
        write(edition.choice().ordering().name());
        out.writeInt(edition.number());
        write(edition.title());
        write(edition.contact());
        write(edition.countingRule().name());
        write(edition.asOf());
        write(edition.sealedBy());
        write(Objects.toString(edition.predecessor(), null));
    }

    private void write(Imprint imprint) throws IOException {
        write(imprint.campaign());
        write(imprint.slug());
        write(imprint.zone().getId());
        write(imprint.launch());
        write(imprint.embargo());
        write(imprint.letter());
        write(imprint.addressees());
    }

    private void write(NameCount count) throws IOException {
        out.writeInt(count.persons());
        out.writeInt(count.groups());
        out.writeInt(count.estates());
        out.writeInt(count.organisations());
    }

    private void write(NameTallies tallies) throws IOException {
        if (tallies.hasAny()) {
            write(TALLIES);
            for (var some : List.of(tallies.honours(), tallies.bodies())) {
                out.writeInt(some.size());
                for (var tally : some) {
                    write(tally.label());
                    out.writeInt(tally.names());
                }
            }
        }
    }

    private void write(List<EditionLine> lines) throws IOException {
        for (var line : lines) {
            out.writeInt(line.position());
            write(line.signature());
            write(line.party());
            write(line.credited());
            write(line.sortKey());
            write(line.descriptor());
            write(line.title());
            write(line.kind().name());
            write(line.discipline());
            out.writeBoolean(line.marquee());
            if (!line.counted()) {
                write(UNCOUNTED);
            }
        }
    }

    private void write(UUID key) throws IOException {
        write(key.toString());
    }

    private void write(@Nullable Instant instant) throws IOException {
        out.writeBoolean(instant != null);
        if (instant != null) {
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
        }
    }

    private void write(@Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
        } else {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private interface Writing {

        void to(ContentHash hash) throws IOException;
    }
}
