package org.undersigned.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.name.Folding;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.campaign.LetterService;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartyMatching;
import org.undersigned.work.Jobs;

/** Reads rows as a plan says and proposes what to do with each. */
@Component
class ImportCheck {

    private final RowReader reader;
    private final PartyMatching matching;
    private final Tombstones tombstones;
    private final Openings openings;
    private final LetterService letters;
    private final KeyedLines keyed;

    ImportCheck(
            RowReader reader,
            PartyMatching matching,
            Tombstones tombstones,
            Openings openings,
            LetterService letters,
            KeyedLines keyed) {
        this.reader = reader;
        this.matching = matching;
        this.tombstones = tombstones;
        this.openings = openings;
        this.letters = letters;
        this.keyed = keyed;
    }

    /**
     * @param campaign the one that the letter must belong to
     * @param rows the rows below the header row
     * @param progress is told how many names have been compared with the directory
     * @throws Refusal when days are to be read in another order than the rows tell
     */
    List<ImportLine> propose(UUID campaign, ImportPlan plan, List<SheetRow> rows, Jobs.Progress progress) {
        DayColumns.check(plan, rows);
        var gone = tombstones.of(letter(campaign, plan));
        var read = reader.read(plan, rows);
        var recognised = keyed.recognised(campaign, plan, read);
        var compared = againstDirectory(plan, gone, recognised, progress);
        return keyed.marked(campaign, plan, againstEachOther(openings.marked(campaign, plan, compared)));
    }

    /** The letter that is signed, if one is; refuses one of another campaign. */
    @Nullable
    UUID letter(UUID campaign, ImportPlan plan) {
        if (plan.letterVersion() == null) {
            return null;
        }
        var letter = letters.letter(letters.version(plan.letterVersion()).letterId());
        if (!letter.campaignId().equals(campaign)) {
            throw new Refusal("intake.refused.other-campaign", letter.title());
        }
        return letter.id();
    }

    private List<ImportLine> againstDirectory(
            ImportPlan plan, Tombstones.Gone gone, List<ImportLine> lines, Jobs.Progress progress) {
        var names = lines.stream()
                .filter(line -> line.proposal() == Proposal.CREATE)
                .map(ImportLine::name)
                .distinct()
                .toList();
        var known = known(names, progress);
        return lines.stream()
                .map(line -> switch (line.proposal()) {
                    case CREATE ->
                        compare(line, known.getOrDefault(line.name(), List.of()), gone.under(line, plan.names(line)));
                    case SAME_AS_EXISTING -> withdrawn(line, gone) ? line.rejected(Problem.TOMBSTONE) : line;
                    default -> line;
                })
                .toList();
    }

    /** Whether the party that a line is known to be has withdrawn, whatever the line calls it. */
    private static boolean withdrawn(ImportLine line, Tombstones.Gone gone) {
        return Stream.of(line.name(), Objects.requireNonNull(line.matchName()))
                .anyMatch(name -> gone.under(line, List.of(name)).isPresent());
    }

    private Map<String, List<PartyHit>> known(List<String> names, Jobs.Progress progress) {
        var known = new HashMap<String, List<PartyHit>>();
        var compared = 0;
        for (var batch : ImportLines.batches(names)) {
            known.putAll(matching.sameNames(batch));
            compared += batch.size();
            progress.reached(compared, names.size());
        }
        return known;
    }

    private static ImportLine compare(ImportLine line, List<PartyHit> hits, Optional<PartyHit> withdrawn) {
        if (withdrawn.isPresent()) {
            var party = withdrawn.get();
            return line.sameAs(party.id(), party.name(), hits.size()).rejected(Problem.TOMBSTONE);
        }
        var alike = hits.stream().filter(hit -> hit.kind() == line.kind()).toList();
        var best = alike.isEmpty() ? hits : alike;
        return best.isEmpty()
                ? line
                : line.sameAs(best.getFirst().id(), best.getFirst().name(), best.size());
    }

    /** A name that an earlier row has already: the directory knows neither, so a person decides whether they are one. */
    private static List<ImportLine> againstEachOther(List<ImportLine> lines) {
        var first = new HashMap<String, ImportLine>();
        var compared = new ArrayList<ImportLine>();
        for (var line : lines) {
            if (line.proposal() == Proposal.CREATE) {
                var earlier = first.putIfAbsent(key(line), line);
                compared.add(earlier == null ? line : line.sameAsLine(earlier));
            } else {
                compared.add(line);
            }
        }
        return compared;
    }

    private static String key(ImportLine line) {
        return Folding.compact(line.name());
    }
}
