package org.undersigned.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;

/** The heads that the chain has had, outside of the database at the end of a file: one line for each moment. */
@Component
class TrailAnchors {

    private static final Logger log = LoggerFactory.getLogger(TrailAnchors.class);

    private final TrailQueries queries;
    private final Clock clock;
    private final Path file;

    TrailAnchors(TrailQueries queries, Clock clock, @Value("${undersigned.trail.anchor-file}") String file) {
        this.queries = queries;
        this.clock = clock;
        this.file = Path.of(file);
    }

    /** The number and hash of the head at some moment. */
    record Anchor(long seq, String hash) {

        static Anchor of(ChainLink link) {
            return new Anchor(link.seq(), HexFormat.of().formatHex(link.hash()));
        }

        private static Anchor read(String line) {
            var parts = line.split(" ");
            return new Anchor(Long.parseLong(parts[1]), parts[2]);
        }
    }

    /**
     * Adds the head as it is now, unless it stands there already. Where the chain does not hold the highest anchor any
     * more, nothing is added and the log says so: a lower line would make a cut trail look whole.
     */
    void write() {
        var head = Anchor.of(queries.head());
        var highest = highest();
        if (highest.filter(anchor -> !holds(anchor)).isPresent()) {
            log.error(Texts.text("audit.anchor-lost", highest.get().seq(), head.seq(), file));
        } else if (head.seq() > highest.map(Anchor::seq).orElse(0L)) {
            append(clock.instant() + " " + head.seq() + " " + head.hash() + "\n");
        }
    }

    /** Every line, also several of one number. */
    List<Anchor> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file)) {
            return lines.map(Anchor::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The trail's anchors cannot be read from " + file, e);
        }
    }

    private Optional<Anchor> highest() {
        return all().stream().max(Comparator.comparingLong(Anchor::seq));
    }

    private boolean holds(Anchor anchor) {
        return queries.linkAt(anchor.seq())
                .map(Anchor::of)
                .filter(anchor::equals)
                .isPresent();
    }

    private void append(String line) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The trail's anchor cannot be written to " + file, e);
        }
    }
}
