package org.undersigned.roster;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.roster.EditionDifference.Correction;
import org.undersigned.signature.coverage.Coverage;
import org.undersigned.signature.coverage.MissingName;
import org.undersigned.signature.coverage.UnwantedNeighbours;
import org.undersigned.signature.credit.CurrentCredits;
import org.undersigned.signature.credit.PrintedCredit;

/** Tells what has become of the names of an edition since it was sealed. */
@Service
public class StandingService {

    private final EditionLines lines;
    private final Coverage coverage;
    private final UnwantedNeighbours neighbours;
    private final CurrentCredits credits;

    StandingService(EditionLines lines, Coverage coverage, UnwantedNeighbours neighbours, CurrentCredits credits) {
        this.lines = lines;
        this.coverage = coverage;
        this.neighbours = neighbours;
        this.credits = credits;
    }

    /** Of an edition's names as printed, those that stand no longer for its words and its use. */
    List<MissingName> lost(EditionFacts edition, List<EditionLine> printed) {
        var choice = edition.choice();
        var standing = printed.stream().map(EditionLine::signature).collect(Collectors.toSet());
        var lost = new HashMap<>(coverage.lost(choice.letter(), choice.number(), choice.scope(), standing));
        standing.removeAll(lost.keySet());
        neighbours
                .among(choice.letter(), standing)
                .forEach(pair -> lost.put(pair.signature(), MissingName.Why.NOT_BESIDE));
        var names = new ArrayList<MissingName>();
        for (var line : printed) {
            var why = lost.get(line.signature());
            if (why != null) {
                names.add(new MissingName(line.signature(), line.credited(), line.kind(), why));
            }
        }
        return names;
    }

    /** Of an edition's names, those whose credit was corrected since, as printed and as it is now. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<Correction> corrected(UUID edition) {
        return corrected(lines.of(edition));
    }

    List<Correction> corrected(List<EditionLine> printed) {
        var changed = credits.changed(printed.stream().map(EditionLine::credit).toList()).stream()
                .collect(Collectors.toMap(PrintedCredit::signature, Function.identity()));
        var corrected = new ArrayList<Correction>();
        for (var line : printed) {
            var now = changed.get(line.signature());
            if (now != null) {
                corrected.add(new Correction(line, line.creditedAs(now)));
            }
        }
        return corrected;
    }
}
