package org.undersigned.roster;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.name.Folding;
import org.undersigned.directory.PartyHit;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyMatching;
import org.undersigned.directory.duplicate.DuplicateService;
import org.undersigned.directory.duplicate.PartyPair;
import org.undersigned.directory.honour.HonourDetails;
import org.undersigned.directory.honour.HonourLine;
import org.undersigned.directory.honour.HonourService;
import org.undersigned.roster.ListConcern.Kind;

/** Finds names of a list that may be printed wrongly. All of it may be meant: it is said, and stands in no way. */
@Service
public class ListConcerns {

    /** Words of which one makes a line beside a name an honour. */
    private static final Set<String> AWARDS =
            Set.of("award", "awards", "laureate", "nominee", "nominated", "prize", "winner", "winning");

    /** What scores less is like another name by its letters alone, which many names are that are not one. */
    private static final int LEAST_SCORE = 88;

    private static final Set<PartyKind> OF_PEOPLE = Set.of(PartyKind.PERSON, PartyKind.ESTATE);

    private static final Pattern LOWER_CASE_WORDS =
            Pattern.compile("\\P{Lu}*\\p{Ll}\\P{Lu}*\\s\\P{Lu}*\\p{Ll}\\P{Lu}*");

    private final PartyMatching matching;
    private final DuplicateService duplicates;
    private final HonourService honours;

    ListConcerns(PartyMatching matching, DuplicateService duplicates, HonourService honours) {
        this.matching = matching;
        this.duplicates = duplicates;
        this.honours = honours;
    }

    /** In the order of the list. */
    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public List<ListConcern> of(LiveList list) {
        var parties = list.lines().stream().map(EditionLine::party).distinct().toList();
        var names = matching.namesOf(parties).stream().collect(Collectors.groupingBy(PartyHit::id));
        var concerns = new ArrayList<>(sameNames(list.lines()));
        concerns.addAll(filedAlike(list.lines()));
        concerns.addAll(likelySame(list.lines(), duplicates.waitingAmong(parties, LEAST_SCORE)));
        for (var line : list.lines()) {
            spelling(line, names.getOrDefault(line.party(), List.of()))
                    .or(() -> capitals(line))
                    .ifPresent(concerns::add);
        }
        concerns.addAll(awards(list.lines()));
        concerns.sort(Comparator.comparingInt(concern -> concern.line().position()));
        return concerns;
    }

    private static List<ListConcern> sameNames(List<EditionLine> lines) {
        return lines.stream().collect(Collectors.groupingBy(ListConcerns::printed)).values().stream()
                .filter(same -> same.stream().map(EditionLine::party).distinct().count() > 1)
                .flatMap(same -> same.stream().map(line -> new ListConcern(Kind.SAME_NAME, line, other(same, line))))
                .toList();
    }

    /** Each once, at the name that stands first; those under one name are told already. */
    private static List<ListConcern> filedAlike(List<EditionLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(EditionLine::sortKey, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(alike -> alike.stream()
                        .skip(1)
                        .filter(line -> !line.party().equals(alike.getFirst().party()))
                        .filter(line -> !printed(line).equals(printed(alike.getFirst())))
                        .map(line -> new ListConcern(Kind.FILED_ALIKE, alike.getFirst(), line.credited())))
                .toList();
    }

    /** Each two once, at the name that stands first; those under one name, or filed alike, are told already. */
    private static List<ListConcern> likelySame(List<EditionLine> lines, List<PartyPair> pairs) {
        var first =
                lines.stream().collect(Collectors.toMap(EditionLine::party, Function.identity(), (one, again) -> one));
        return pairs.stream()
                .map(pair -> Stream.of(pair.one(), pair.other())
                        .map(first::get)
                        .map(Objects::requireNonNull)
                        .sorted(Comparator.comparingInt(EditionLine::position))
                        .toList())
                .filter(two -> !printed(two.getFirst()).equals(printed(two.getLast())))
                .filter(two -> !two.getFirst().sortKey().equals(two.getLast().sortKey()))
                .map(two -> new ListConcern(
                        Kind.LIKELY_SAME, two.getFirst(), two.getLast().credited()))
                .toList();
    }

    /** A name of signs alone is like no other. */
    private static String printed(EditionLine line) {
        var compact = Folding.compact(line.credited());
        return compact.isEmpty() ? line.credited() : compact;
    }

    private static String other(List<EditionLine> same, EditionLine line) {
        return same.stream()
                .filter(other -> !other.party().equals(line.party()))
                .findFirst()
                .orElseThrow()
                .credited();
    }

    private static Optional<ListConcern> spelling(EditionLine line, List<PartyHit> names) {
        var alike = names.stream()
                .map(PartyHit::matchedName)
                .filter(name -> Folding.compact(name).equals(Folding.compact(line.credited())))
                .toList();
        if (alike.isEmpty()) {
            return names.stream()
                    .map(PartyHit::name)
                    .findFirst()
                    .map(name -> new ListConcern(Kind.UNKNOWN_CREDIT, line, name));
        }
        return names.stream()
                .map(PartyHit::name)
                .filter(alike::contains)
                .filter(name -> capitals(name) > capitals(line.credited()))
                .filter(name -> alike.stream().noneMatch(line.credited()::equals))
                .findFirst()
                .map(name -> new ListConcern(Kind.CAPITALS_LOST, line, name));
    }

    /** One word may be a name that somebody goes by; whoever means two in lower case is asked about them here. */
    private static Optional<ListConcern> capitals(EditionLine line) {
        return OF_PEOPLE.contains(line.kind())
                        && LOWER_CASE_WORDS.matcher(line.credited()).matches()
                ? Optional.of(new ListConcern(Kind.NO_CAPITALS, line, line.credited()))
                : Optional.empty();
    }

    private static long capitals(String name) {
        return name.codePoints().filter(Character::isUpperCase).count();
    }

    private List<ListConcern> awards(List<EditionLine> lines) {
        var awarded = lines.stream()
                .filter(line -> line.descriptor() != null && namesAward(line.descriptor()))
                .toList();
        if (awarded.isEmpty()) {
            return List.of();
        }
        var known = honours.honours(
                awarded.stream().map(EditionLine::party).distinct().toList());
        return awarded.stream()
                .flatMap(line -> unsourced(line, known).stream())
                .map(line -> new ListConcern(Kind.HONOUR_WITHOUT_SOURCE, line, String.valueOf(line.descriptor())))
                .toList();
    }

    private static boolean namesAward(String descriptor) {
        return Stream.of(Folding.fold(descriptor).split("\\P{L}+")).anyMatch(AWARDS::contains);
    }

    /** The line, unless a checked honour of its party says as much. */
    private static Optional<EditionLine> unsourced(EditionLine line, Map<UUID, List<HonourLine>> known) {
        var said = Folding.compact(String.valueOf(line.descriptor()));
        return known.getOrDefault(line.party(), List.of()).stream()
                        .map(HonourLine::details)
                        .filter(HonourDetails::wasChecked)
                        .map(honour -> Folding.compact(honour.text()))
                        .anyMatch(honour -> said.contains(honour) || honour.contains(said))
                ? Optional.empty()
                : Optional.of(line);
    }
}
