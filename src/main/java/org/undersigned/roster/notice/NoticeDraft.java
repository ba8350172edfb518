package org.undersigned.roster.notice;

import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.roster.EditionDifference;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.EditionReading;
import org.undersigned.roster.LocalTime;
import org.undersigned.signature.coverage.MissingName;

/**
 * The words to a holder of an edition: what has become of it, which of its names may not be printed or are printed
 * otherwise now, and what takes its place. It names nobody whom the holder did not get, and nobody of an edition that is
 * not stored as it was sealed. Why one
 * was recalled is ours to know and stands in none.
 *
 * @param successor what takes its place; null for none yet
 * @param difference to the successor; null where there is none, or none that can be told
 */
record NoticeDraft(
        EditionFacts edition,
        EditionReading reading,
        @Nullable EditionFacts successor,
        @Nullable EditionDifference difference) {

    String words(Holder holder, Instant now) {
        var parts = new ArrayList<String>();
        embargo(now).ifPresent(parts::add);
        parts.add(opening());
        parts.add(text("roster.notice.given", forms(holder), local(holder.since())));
        if (reading.hidden().isEmpty()) {
            parts.addAll(names(holder));
        }
        parts.add(next(holder));
        parts.add(edition.contact());
        return String.join("\n\n", parts);
    }

    private List<String> names(Holder holder) {
        var parts = new ArrayList<String>();
        var held = reading.lines().stream()
                .filter(holder::holds)
                .map(EditionLine::signature)
                .collect(Collectors.toSet());
        var lost = lost(held);
        if (!lost.isEmpty()) {
            parts.add(listed("roster.notice.lost", lost));
        }
        var corrections = corrections(held);
        if (!corrections.isEmpty()) {
            parts.add(listed("roster.notice.corrected", corrections));
        }
        return parts;
    }

    private Optional<String> embargo(Instant now) {
        var until = edition.imprint().embargo();
        return until != null && until.isAfter(now)
                ? Optional.of(text("roster.file.embargoed", local(until)))
                : Optional.empty();
    }

    private String opening() {
        var key = switch (edition.state()) {
            case RECALLED -> "roster.notice.recalled";
            case SUPERSEDED -> "roster.notice.superseded";
            case SEALED -> "roster.notice.names-lost";
        };
        return text(key, edition.number(), edition.imprint().letter(), local(edition.asOf()));
    }

    private String next(Holder holder) {
        if (successor == null) {
            return text("roster.notice.next.none");
        }
        var names = successor.count().total();
        var next = text("roster.notice.next", successor.number(), local(successor.asOf()), names);
        var parts = new ArrayList<>(List.of(next));
        if (difference != null) {
            parts.add(text(
                    "roster.notice.next.difference",
                    difference.added().size(),
                    difference.corrected().size(),
                    difference.removed().size()));
        }
        var has = holder.newer() != null && holder.newer().number() == successor.number();
        parts.add(text(has ? "roster.notice.next.has" : "roster.notice.next.gets"));
        return String.join(" ", parts);
    }

    private List<String> lost(Set<UUID> held) {
        return reading.lost().stream()
                .filter(name -> held.contains(name.signature()))
                .map(MissingName::credited)
                .toList();
    }

    /** But for names that stand no longer: how those are spelled by now is nobody's to know. */
    private List<String> corrections(Set<UUID> held) {
        var lost = reading.lost().stream().map(MissingName::signature).collect(Collectors.toSet());
        return reading.corrected().stream()
                .filter(each -> held.contains(each.before().signature())
                        && !lost.contains(each.before().signature()))
                .map(each -> text("roster.notice.correction", printed(each.before()), printed(each.after())))
                .toList();
    }

    private static String printed(EditionLine line) {
        return line.credited() + beside(line.descriptor()) + beside(line.title());
    }

    private static String beside(@Nullable String words) {
        return words == null ? "" : text("roster.file.beside", words);
    }

    private static String listed(String key, List<String> lines) {
        return text(key, lines.size())
                + lines.stream().map(line -> "\n– " + line).collect(Collectors.joining());
    }

    private static String forms(Holder holder) {
        return String.join(text("roster.separator"), holder.forms());
    }

    private String local(Instant instant) {
        return LocalTime.of(instant, edition.imprint().zone());
    }
}
