package org.undersigned.intake.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.representation.NewRepresentation;
import org.undersigned.directory.representation.RepresentationDetails;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.directory.representation.RepresentativeRole;

/**
 * Enters who speaks for parties, each with the agency and the addresses that rows say, and takes it back. Who is not known
 * yet comes once, for all parties that they speak for.
 */
@Component
class SpeakerEntry {

    private final RepresentationService representations;
    private final Counterparts counterparts;
    private final ContactKeeper contacts;

    SpeakerEntry(RepresentationService representations, Counterparts counterparts, ContactKeeper contacts) {
        this.representations = representations;
        this.counterparts = counterparts;
        this.contacts = contacts;
    }

    /**
     * Who is to speak for a party.
     *
     * @param person blank where the agency itself speaks
     * @param agency blank for none
     */
    record Speaker(
            UUID client,
            String person,
            String agency,
            @Nullable RepresentativeRole role,
            List<Address> addresses) {}

    /** An address of a representative, and who is to see it. */
    record Address(Said said, WishedVisibility visibility) {

        static Address of(Origin origin, Row row, Said said) {
            return new Address(said, WishedVisibility.of(row, said.field(), origin.visibility()));
        }
    }

    /** @return for each of them what came, the representation last */
    List<List<Made>> enter(Origin origin, List<Speaker> some) {
        var agencies = counterparts.of(PartyKind.ORGANISATION, names(some, Speaker::agency));
        var persons = counterparts.of(PartyKind.PERSON, names(some, Speaker::person));
        var made = new ArrayList<List<Made>>();
        var coming = new ArrayList<NewRepresentation>();
        for (var one : some) {
            var ofOne = new ArrayList<Made>();
            var agency = one.agency().isEmpty() ? null : agencies.take(one.agency(), ofOne);
            var representative = one.person().isEmpty() ? agency : persons.take(one.person(), ofOne);
            if (representative == null) {
                throw new IllegalArgumentException("The row names no representative");
            }
            var details = RepresentationDetails.of(one.role(), representative.equals(agency) ? null : agency);
            coming.add(new NewRepresentation(one.client(), representative, details));
            made.add(ofOne);
        }
        var reached = reach(origin, reaching(some, coming));
        var added = representations.addEach(coming);
        for (var at = 0; at < made.size(); at++) {
            made.get(at).addAll(reached.get(at));
            made.get(at).add(new Made(Made.Sort.REPRESENTATION, added.get(at)));
        }
        return made;
    }

    private static Set<String> names(List<Speaker> some, Function<Speaker, String> name) {
        return some.stream().map(name).filter(text -> !text.isEmpty()).collect(Collectors.toSet());
    }

    private static List<Reaching> reaching(List<Speaker> some, List<NewRepresentation> coming) {
        var reaching = new ArrayList<Reaching>();
        for (var at = 0; at < some.size(); at++) {
            reaching.add(
                    new Reaching(coming.get(at).representative(), some.get(at).addresses()));
        }
        return reaching;
    }

    /** What rows say of how a representative is reached. */
    record Reaching(UUID representative, List<Address> addresses) {}

    /**
     * Adds the addresses that representatives have not yet, each once.
     *
     * @return for each of them what came
     */
    List<List<Made>> reach(Origin origin, List<Reaching> some) {
        var asked = new LinkedHashMap<UUID, List<Said>>();
        some.stream()
                .filter(one -> !one.addresses().isEmpty())
                .forEach(one -> asked.computeIfAbsent(one.representative(), party -> new ArrayList<>())
                        .addAll(one.addresses().stream().map(Address::said).toList()));
        var standing = contacts.standing(origin, asked);
        var first = new LinkedHashMap<ContactKeeper.Reached, Integer>();
        var wished = new HashMap<ContactKeeper.Reached, WishedVisibility>();
        for (var at = 0; at < some.size(); at++) {
            var one = some.get(at);
            for (var address : one.addresses()) {
                if (standing.difference(one.representative(), address.said())
                                .orElseThrow()
                                .effect()
                        == ChangeEffect.ADDS) {
                    var reached = ContactKeeper.Reached.by(one.representative(), address.said());
                    first.putIfAbsent(reached, at);
                    wished.merge(reached, address.visibility(), WishedVisibility::narrower);
                }
            }
        }
        var made = contacts.reach(first.keySet().stream()
                .map(reached -> new ContactKeeper.Wished(reached, Objects.requireNonNull(wished.get(reached))))
                .toList());
        return dealt(made, List.copyOf(first.values()), some.size());
    }

    /** @param owners whose each thing is */
    private static List<List<Made>> dealt(List<Made> made, List<Integer> owners, int size) {
        var byOwner = new HashMap<Integer, List<Made>>();
        for (var at = 0; at < made.size(); at++) {
            byOwner.computeIfAbsent(owners.get(at), owner -> new ArrayList<>()).add(made.get(at));
        }
        var dealt = new ArrayList<List<Made>>();
        for (var owner = 0; owner < size; owner++) {
            dealt.add(byOwner.getOrDefault(owner, List.of()));
        }
        return dealt;
    }

    /**
     * Takes back those of some representations that are as they were entered, each with the addresses that came with it.
     *
     * @return the ids of those that went
     */
    Set<UUID> takeBack(List<FieldKeeper.Entered> some) {
        var clients = some.stream().map(FieldKeeper.Entered::party).distinct().toList();
        var representatives = new HashMap<UUID, UUID>();
        representations.representationsOf(clients).values().stream()
                .flatMap(List::stream)
                .forEach(line ->
                        representatives.put(line.id(), line.representative().id()));
        var gone = representations.removeUnrevised(
                some.stream().collect(Collectors.toMap(SpeakerEntry::representation, FieldKeeper.Entered::party)));
        contacts.takeBack(points(some, gone, representatives));
        return gone;
    }

    private static UUID representation(FieldKeeper.Entered one) {
        return one.made().getLast().id();
    }

    /** The addresses that came with what is gone, with who has each. */
    private static Map<UUID, UUID> points(
            List<FieldKeeper.Entered> some, Set<UUID> gone, Map<UUID, UUID> representatives) {
        var points = new HashMap<UUID, UUID>();
        for (var one : some) {
            var representative = representatives.get(representation(one));
            if (representative != null && gone.contains(representation(one))) {
                Made.ids(one.made(), Made.Sort.CONTACT_POINT).forEach(point -> points.put(point, representative));
            }
        }
        return points;
    }
}
