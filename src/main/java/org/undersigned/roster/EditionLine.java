package org.undersigned.roster;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.coverage.CoveredName;
import org.undersigned.signature.coverage.NameCount;
import org.undersigned.signature.credit.PrintedCredit;

/**
 * One name of a list.
 *
 * @param position from 1
 * @param title an office, printed for identification only
 * @param counted whether the name counts by the rule of the list
 */
public record EditionLine(
        int position,
        UUID signature,
        UUID party,
        String credited,
        String sortKey,
        @Nullable String descriptor,
        @Nullable String title,
        PartyKind kind,
        @Nullable String discipline,
        boolean marquee,
        boolean counted) {

    static EditionLine of(int position, CoveredName name, boolean counted) {
        return new EditionLine(
                position,
                name.signature(),
                name.party(),
                name.credited(),
                name.sortKey(),
                name.descriptor(),
                name.titleForIdentification(),
                name.kind(),
                name.discipline(),
                name.tier() == Tier.MARQUEE,
                counted);
    }

    /** The parties of those names that count. */
    static List<UUID> counted(List<EditionLine> lines) {
        return lines.stream()
                .filter(EditionLine::counted)
                .map(EditionLine::party)
                .toList();
    }

    /** How many of some names count, by kind. */
    public static NameCount count(List<EditionLine> lines) {
        return NameCount.of(lines.stream()
                .filter(EditionLine::counted)
                .map(EditionLine::kind)
                .toList());
    }

    /** How many of some names count, by the code of their discipline; organisations and names without one are left out. */
    public static SortedMap<String, Integer> disciplines(List<EditionLine> lines) {
        var disciplines = new TreeMap<String, Integer>();
        for (var line : lines) {
            if (line.counted() && line.kind() != PartyKind.ORGANISATION && line.discipline() != null) {
                disciplines.merge(line.discipline(), 1, Integer::sum);
            }
        }
        return disciplines;
    }

    /** What is printed of the name. */
    PrintedCredit credit() {
        return new PrintedCredit(signature, credited, descriptor, title);
    }

    /** The same name with nothing beside it. */
    public EditionLine alone() {
        return new EditionLine(
                position, signature, party, credited, sortKey, null, null, kind, discipline, marquee, counted);
    }

    /** That offices only identify, to be printed where any is. */
    public static Optional<String> disclaimer(List<EditionLine> lines) {
        return lines.stream().anyMatch(line -> line.title() != null)
                ? Optional.of(Texts.text("roster.file.disclaimer"))
                : Optional.empty();
    }

    public EditionLine at(int place) {
        return new EditionLine(
                place, signature, party, credited, sortKey, descriptor, title, kind, discipline, marquee, counted);
    }

    EditionLine creditedAs(PrintedCredit credit) {
        return new EditionLine(
                position,
                signature,
                party,
                credit.name(),
                sortKey,
                credit.descriptor(),
                credit.title(),
                kind,
                discipline,
                marquee,
                counted);
    }
}
