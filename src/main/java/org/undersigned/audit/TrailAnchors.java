package org.undersigned.audit;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes the head of the chain out of the database, every hour and at shutdown, to the end of a file. */
@Component
class TrailAnchors {

    private final TrailQueries queries;
    private final Clock clock;
    private final Path file;

    TrailAnchors(TrailQueries queries, Clock clock, @Value("${undersigned.trail.anchor-file}") String file) {
        this.queries = queries;
        this.clock = clock;
        this.file = Path.of(file);
    }

    /** The number and hash of the head at some moment. */
    record Anchor(long seq, String hash) {}

    @Scheduled(fixedRate = 1, timeUnit = java.util.concurrent.TimeUnit.HOURS)
    @PreDestroy
    void write() {
        var head = queries.head();
        if (last().map(Anchor::seq).orElse(0L) == head.seq()) {
            return;
        }
        var line = clock.instant() + " " + head.seq() + " " + HexFormat.of().formatHex(head.hash()) + "\n";
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The trail's anchor cannot be written to " + file, e);
        }
    }

    /** All anchors: hash by number. */
    Map<Long, String> all() {
        var anchors = new LinkedHashMap<Long, String>();
        if (Files.exists(file)) {
            try (var lines = Files.lines(file)) {
                lines.map(line -> line.split(" ")).forEach(parts -> anchors.put(Long.parseLong(parts[1]), parts[2]));
            } catch (IOException e) {
                throw new UncheckedIOException("The trail's anchors cannot be read from " + file, e);
            }
        }
        return anchors;
    }

    Optional<Anchor> last() {
        return all().entrySet().stream()
                .reduce((first, second) -> second)
                .map(anchor -> new Anchor(anchor.getKey(), anchor.getValue()));
    }
}
