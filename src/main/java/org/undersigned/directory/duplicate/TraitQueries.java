package org.undersigned.directory.duplicate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.undersigned.base.name.NameAlignment;
import org.undersigned.base.name.NameBlocks;
import org.undersigned.base.name.NameVerdict;
import org.undersigned.base.name.SamePerson;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.PartyFollower.FollowedName;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.external.ExternalId;
import org.undersigned.directory.external.ExternalKind;

/** Reads what is compared. */
@Component
class TraitQueries {

    /** So many names are compared with one at most. Only bands of a letter and a number have more in their blocks. */
    private static final int MOST_NAMES = 2_000;

    private final NamedParameterJdbcTemplate jdbc;

    TraitQueries(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Name(UUID party, String text) {}

    private record Word<W>(UUID party, W word) {}

    /** The parties of a kind one of whose names is likely one of those given. */
    Set<UUID> withNamesLike(PartyKind kind, Collection<String> names) {
        var blocks = names.stream()
                .flatMap(name -> NameBlocks.seeking(name).stream())
                .collect(toSet());
        var read = names.stream().map(NameAlignment::of).toList();
        return inBlocks(kind, blocks).stream()
                .filter(name -> isLike(read, NameAlignment.of(name.text())))
                .map(Name::party)
                .collect(toSet());
    }

    private static boolean isLike(List<NameAlignment> names, NameAlignment other) {
        return names.stream().map(name -> SamePerson.judge(name, other)).anyMatch(NameVerdict::isSame);
    }

    private List<Name> inBlocks(PartyKind kind, Set<Long> blocks) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        return jdbc.query(
                """
                select n.party_id, n.text
                from (select distinct name_id from name_block where block_key in (:blocks) limit :most) found
                join party_name n on n.id = found.name_id
                join party p on p.id = n.party_id
                where p.kind = :kind
                """,
                Map.of("blocks", blocks, "most", MOST_NAMES, "kind", kind.name()),
                (row, number) -> new Name(UuidBytes.read(row.getBytes(1)), row.getString(2)));
    }

    /** Pairs of those given and any others that have an address of their own in common. */
    Set<PartyPair> withAddressOf(Collection<UUID> parties) {
        return Stream.of("address", "fingerprint")
                .flatMap(column -> withSame(column, parties).stream())
                .collect(toSet());
    }

    private List<PartyPair> withSame(String column, Collection<UUID> parties) {
        return jdbc.query(
                """
                select distinct mine.party_id, other.party_id
                from contact_point mine join contact_point other on other.%1$s = mine.%1$s
                where mine.party_id in (:parties) and other.party_id <> mine.party_id
                and mine.route = 'OWN' and other.route = 'OWN'
                """.formatted(column),
                Map.of("parties", bytes(parties)),
                (row, number) -> new PartyPair(UuidBytes.read(row.getBytes(1)), UuidBytes.read(row.getBytes(2))));
    }

    /** All names of some parties, by party; those that do not exist are left out. */
    Map<UUID, List<FollowedName>> names(Collection<UUID> parties) {
        return jdbc
                .query(
                        "select party_id, id, text from party_name where party_id in (:parties) order by position_no",
                        Map.of("parties", bytes(parties)),
                        (row, number) -> new FollowedName(
                                UuidBytes.read(row.getBytes(2)), UuidBytes.read(row.getBytes(1)), row.getString(3)))
                .stream()
                .collect(groupingBy(FollowedName::party));
    }

    /** By party; those that do not exist or have no name are left out. */
    Map<UUID, PartyTraits> traits(Collection<UUID> parties) {
        var traits = new HashMap<UUID, PartyTraits>();
        if (parties.isEmpty()) {
            return traits;
        }
        var names = names(parties);
        var disciplines = disciplines(parties);
        var numbers = numbers(parties);
        kinds(parties).forEach((party, kind) -> {
            var read = names.getOrDefault(party, List.of()).stream()
                    .map(name -> NameAlignment.of(name.text()))
                    .toList();
            if (!read.isEmpty()) {
                traits.put(
                        party,
                        new PartyTraits(
                                kind,
                                read,
                                disciplines.getOrDefault(party, Set.of()),
                                numbers.getOrDefault(party, Set.of())));
            }
        });
        return traits;
    }

    private Map<UUID, PartyKind> kinds(Collection<UUID> parties) {
        var kinds = new HashMap<UUID, PartyKind>();
        jdbc.query("select id, kind from party where id in (:parties)", Map.of("parties", bytes(parties)), row -> {
            kinds.put(UuidBytes.read(row.getBytes(1)), PartyKind.valueOf(row.getString(2)));
        });
        return kinds;
    }

    private Map<UUID, Set<String>> disciplines(Collection<UUID> parties) {
        return jdbc
                .query(
                        "select party_id, discipline_code from party_discipline where party_id in (:parties)",
                        Map.of("parties", bytes(parties)),
                        (row, number) -> new Word<>(UuidBytes.read(row.getBytes(1)), row.getString(2)))
                .stream()
                .collect(groupingBy(Word::party, mapping(Word::word, toSet())));
    }

    private Map<UUID, Set<ExternalId>> numbers(Collection<UUID> parties) {
        return jdbc
                .query(
                        "select party_id, kind, number from external_id where party_id in (:parties)",
                        Map.of("parties", bytes(parties)),
                        (row, number) -> new Word<>(
                                UuidBytes.read(row.getBytes(1)),
                                new ExternalId(ExternalKind.valueOf(row.getString(2)), row.getString(3))))
                .stream()
                .collect(groupingBy(Word::party, mapping(Word::word, toSet())));
    }

    private static List<byte[]> bytes(Collection<UUID> parties) {
        return parties.stream().map(UuidBytes::of).collect(toList());
    }
}
