package org.undersigned.advertising.proof;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.copy.CopyPreview;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.advertising.placement.PlacementFacts;
import org.undersigned.advertising.typeset.SetName;
import org.undersigned.base.Refusal;
import org.undersigned.roster.EditionLine;

/** Reads a page that came back, and compares it with its ad name by name. */
@Component
class PageReader {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final CopyReadings copies;

    PageReader(CopyReadings copies) {
        this.copies = copies;
    }

    /**
     * How a page differs from all names of its ad, also from those withdrawn since.
     *
     * @throws Refusal when it has no text, too much of anything, is locked, or broken
     */
    PageReading read(PlacementFacts placement, byte[] pdf) {
        var version = copies.byId(placement.copyVersion());
        var preview = copies.preview(version.copy(), version.number());
        var names = names(preview);
        var headings = ProofSetter.headings(preview);
        var unwanted = unwanted(version.copy(), preview);
        var read = ReturnedPdf.read(pdf, false);
        if (read.text().length() == 0) {
            throw new Refusal("advertising.proof.refused.pdf-no-text");
        }
        var time = TimeLimit.of(LONGEST, "advertising.proof.refused.pdf-too-much");
        var result = PageComparison.of(names, headings, unwanted, read.text(), time);
        if (result.found() < names.size() / 2) {
            var sorted = PageComparison.of(
                    names, headings, unwanted, ReturnedPdf.read(pdf, true).text(), time);
            result = sorted.found() > result.found() ? sorted : result;
        }
        return new PageReading(names.size(), result.found(), read.pages(), result.findings());
    }

    /** How many names an ad has that cannot be looked for. */
    int count(PlacementFacts placement) {
        var version = copies.byId(placement.copyVersion());
        return copies.preview(version.copy(), version.number()).running().size();
    }

    /** The names of the other versions of the ad, of which the paper may have printed one. */
    private Set<String> unwanted(UUID copy, CopyPreview wanted) {
        var unwanted = new LinkedHashSet<String>();
        copies.versions(copy).forEach(row -> unwanted.addAll(besides(copies.preview(copy, row.number()), wanted)));
        names(wanted).forEach(unwanted::remove);
        return unwanted;
    }

    /** Where more or less of the credits is printed, a name of both versions is the same name that reads otherwise. */
    private static List<String> besides(CopyPreview other, CopyPreview wanted) {
        var credited = wanted.running().stream().map(EditionLine::credited).collect(Collectors.toSet());
        return names(other.running().stream()
                .filter(line -> other.extent() == wanted.extent() || !credited.contains(line.credited())));
    }

    private static List<String> names(CopyPreview preview) {
        return names(preview.running().stream());
    }

    private static List<String> names(Stream<EditionLine> lines) {
        return lines.map(ProofSetter::name).map(SetName::printed).toList();
    }
}
