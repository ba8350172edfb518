package org.undersigned.intake.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;
import org.undersigned.base.name.Folding;
import org.undersigned.directory.representation.NamedParty;
import org.undersigned.directory.representation.RepresentationLine;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.directory.representation.RepresentativeRole;

/**
 * Who speaks for a party: a person, at an agency or not, or the agency itself. Name, role, agency, e-mail and phone of a
 * row are one thing; an unknown representative is created once and then known to all clients. Of one who speaks for the
 * party already, each is a thing of its own.
 */
@Component
class RepresentationKeeper implements FieldKeeper {

    private static final List<Field> PARTICULARS =
            List.of(Field.AGENCY, Field.REPRESENTATIVE_ROLE, Field.REPRESENTATIVE_EMAIL, Field.REPRESENTATIVE_PHONE);

    private static final List<Field> ADDRESSES = List.of(Field.REPRESENTATIVE_EMAIL, Field.REPRESENTATIVE_PHONE);

    private final RepresentationService representations;
    private final SpeakerEntry entry;
    private final ContactKeeper contacts;
    private final SpokenDetails details;

    RepresentationKeeper(
            RepresentationService representations, SpeakerEntry entry, ContactKeeper contacts, SpokenDetails details) {
        this.representations = representations;
        this.entry = entry;
        this.contacts = contacts;
        this.details = details;
    }

    @Override
    public Set<Field> fields() {
        return EnumSet.of(
                Field.REPRESENTATIVE,
                Field.REPRESENTATIVE_ROLE,
                Field.AGENCY,
                Field.REPRESENTATIVE_EMAIL,
                Field.REPRESENTATIVE_PHONE);
    }

    /** Role, agency and addresses of a representative come with the representation. */
    @Override
    public boolean comesWithParty(Field field) {
        return field != Field.REPRESENTATIVE;
    }

    /**
     * The representation itself and its particulars, which follow the name of the representative. Those of nobody are not
     * understood; an agency that represents by itself has none.
     */
    @Override
    public List<Said> said(Row row) {
        var said = new ArrayList<Said>();
        var representative = representative(row);
        var isUnderstood = !representative.isEmpty() && !AddressInName.isIn(representative);
        if (!representative.isEmpty()) {
            said.add(new Said(Field.REPRESENTATIVE, 0, representative, isUnderstood));
        }
        for (var field : PARTICULARS) {
            var value = row.value(field);
            if (!value.isEmpty() && !(field == Field.AGENCY && value.equals(representative))) {
                var meant = meaning(field, value).filter(text -> isUnderstood);
                var particular = new Said(field, 0, meant.orElse(value), meant.isPresent());
                said.add(particular);
                if (ADDRESSES.contains(field)) {
                    ShownAddress.in(row, particular, ADDRESSES.indexOf(field)).ifPresent(said::add);
                }
            }
        }
        return said;
    }

    /** The person, else the agency. */
    private static String representative(Row row) {
        var person = row.value(Field.REPRESENTATIVE);
        return person.isEmpty() ? row.value(Field.AGENCY) : person;
    }

    /** The agency of the row; blank where an address stands in its place. */
    private static String agency(Row row) {
        return AddressInName.none(row.value(Field.AGENCY)).orElse("");
    }

    @Override
    public Optional<String> meaning(Field field, String value) {
        return switch (field) {
            case REPRESENTATIVE_ROLE -> role(value).map(Enum::name);
            case REPRESENTATIVE_EMAIL, REPRESENTATIVE_PHONE -> contacts.meaning(field, value);
            default -> AddressInName.none(value);
        };
    }

    @Override
    public String told(Field field, String value) {
        return switch (field) {
            case REPRESENTATIVE_ROLE -> Texts.label(RepresentativeRole.valueOf(value));
            case REPRESENTATIVE_VISIBILITY -> contacts.told(field, value);
            default -> value;
        };
    }

    @Override
    public List<Choice> choices(Field field) {
        return field == Field.REPRESENTATIVE_ROLE ? Choice.of(RepresentativeRole.values()) : List.of();
    }

    private static Optional<RepresentativeRole> role(String value) {
        var word = Folding.compact(value);
        return Arrays.stream(RepresentativeRole.values())
                .filter(role ->
                        word.equals(Folding.compact(role.name())) || word.equals(Folding.compact(Texts.label(role))))
                .findFirst();
    }

    @Override
    public Optional<String> onlyOne(Row row, Said said) {
        return switch (said.field()) {
            case AGENCY, REPRESENTATIVE_ROLE -> Optional.of(said.field() + Folding.compact(representative(row)));
            case REPRESENTATIVE_VISIBILITY -> contacts.onlyOne(row, said);
            default -> Optional.empty();
        };
    }

    @Override
    public Standing standing(Origin origin, Map<UUID, List<Said>> asked) {
        var known = representations.representationsOf(asked.keySet());
        var spoken = new HashMap<UUID, Map<Said, Set<UUID>>>();
        asked.forEach((party, said) -> spoken.put(party, spoken(known.getOrDefault(party, List.of()), said)));
        var reached = contacts.standing(origin, byRepresentative(spoken.values()));
        var agencies = details.agencies(asked.values());
        return (party, said) -> {
            var ofParty = known.getOrDefault(party, List.of());
            if (said.field() == Field.REPRESENTATIVE) {
                return Optional.of(speaker(ofParty, said.value()).isPresent() ? Difference.SAME : Difference.ADDS);
            }
            var speakers = spoken.getOrDefault(party, Map.of()).getOrDefault(said, Set.of());
            return isOfAddress(said)
                    ? speakers.stream()
                            .flatMap(speaker -> reached.difference(speaker, said).stream())
                            .findFirst()
                    : ofOne(ofParty, speakers, said, agencies);
        };
    }

    /** Whether the one is meant who speaks for a party, nobody can tell where two rows say the same of two. */
    private Optional<Difference> ofOne(
            List<RepresentationLine> ofParty, Set<UUID> speakers, Said said, SpokenDetails.Agencies agencies) {
        return speakers.size() > 1
                ? Optional.of(Difference.UNCLEAR)
                : speakers.stream()
                        .flatMap(speaker -> details.difference(by(ofParty, speaker), said, agencies).stream())
                        .findFirst();
    }

    /** The particulars that rows say of those who speak for a party already: each follows the name of its representative. */
    private static Map<Said, Set<UUID>> spoken(List<RepresentationLine> known, List<Said> said) {
        var spoken = new HashMap<Said, Set<UUID>>();
        var speaker = Optional.<UUID>empty();
        for (var one : said) {
            if (one.field() == Field.REPRESENTATIVE) {
                speaker = speaker(known, one.value());
            } else {
                speaker.ifPresent(representative -> spoken.computeIfAbsent(one, some -> new LinkedHashSet<>())
                        .add(representative));
            }
        }
        return spoken;
    }

    private static boolean isOfAddress(Said said) {
        return ADDRESSES.contains(said.field()) || said.field().isVisibility();
    }

    private static Map<UUID, List<Said>> byRepresentative(Collection<Map<Said, Set<UUID>>> spoken) {
        var said = new HashMap<UUID, List<Said>>();
        spoken.forEach(ofParty -> ofParty.forEach((one, speakers) -> {
            if (isOfAddress(one)) {
                speakers.forEach(speaker ->
                        said.computeIfAbsent(speaker, some -> new ArrayList<>()).add(one));
            }
        }));
        return said;
    }

    private static List<RepresentationLine> by(List<RepresentationLine> known, UUID speaker) {
        return known.stream()
                .filter(line -> line.representative().id().equals(speaker))
                .toList();
    }

    /** Who speaks for a party under a name. */
    private static Optional<UUID> speaker(List<RepresentationLine> known, String name) {
        return known.stream()
                .map(RepresentationLine::representative)
                .filter(representative -> Folding.compact(representative.name()).equals(Folding.compact(name)))
                .map(NamedParty::id)
                .findFirst();
    }

    @Override
    public List<Made> enter(Origin origin, Row row, UUID party, Said said) {
        return enter(origin, List.of(new Entering(row, party, said))).getFirst();
    }

    @Override
    public List<List<Made>> enter(Origin origin, List<Entering> some) {
        var speakers = some.stream().filter(RepresentationKeeper::namesSpeaker).toList();
        var entered = entry.enter(
                        origin,
                        speakers.stream().map(one -> speaker(origin, one)).toList())
                .iterator();
        return some.stream()
                .map(one -> namesSpeaker(one) ? entered.next() : enterParticular(origin, one))
                .toList();
    }

    private static boolean namesSpeaker(Entering one) {
        return one.said().field() == Field.REPRESENTATIVE;
    }

    private SpeakerEntry.Speaker speaker(Origin origin, Entering one) {
        var row = one.row();
        var role = meaning(Field.REPRESENTATIVE_ROLE, row.value(Field.REPRESENTATIVE_ROLE))
                .map(RepresentativeRole::valueOf)
                .orElse(null);
        var addresses = said(row).stream()
                .filter(said -> ADDRESSES.contains(said.field()) && said.isUnderstood())
                .map(said -> SpeakerEntry.Address.of(origin, row, said))
                .toList();
        return new SpeakerEntry.Speaker(one.party(), row.value(Field.REPRESENTATIVE), agency(row), role, addresses);
    }

    /** What a row says of one who speaks for its party already. */
    private List<Made> enterParticular(Origin origin, Entering one) {
        var name = representative(one.row());
        var known = representations.representationsOf(one.party());
        var speaker = speaker(known, name);
        if (one.said().field().isVisibility()) {
            return speaker.map(party -> shown(party, one.said())).orElse(List.of());
        }
        return ADDRESSES.contains(one.said().field())
                ? speaker.map(party -> reach(origin, party, one)).orElse(List.of())
                : details.enter(speaker.map(party -> by(known, party)).orElse(List.of()), name, one.said());
    }

    private List<Made> shown(UUID representative, Said said) {
        return List.of(contacts.show(representative, said), new Made(Made.Sort.COUNTERPART, representative));
    }

    private List<Made> reach(Origin origin, UUID representative, Entering one) {
        var address = SpeakerEntry.Address.of(origin, one.row(), one.said());
        var reaching = new SpeakerEntry.Reaching(representative, List.of(address));
        var made = new ArrayList<>(entry.reach(origin, List.of(reaching)).getFirst());
        if (!made.isEmpty()) {
            made.add(new Made(Made.Sort.COUNTERPART, representative));
        }
        return made;
    }

    @Override
    public Optional<String> takeBack(Origin origin, UUID party, Said said, @Nullable String old, List<Made> made) {
        return takeBack(origin, List.of(new Entered(party, said, old, made))).getFirst();
    }

    @Override
    public List<Optional<String>> takeBack(Origin origin, List<Entered> some) {
        var gone = entry.takeBack(some.stream()
                .filter(one -> one.said().field() == Field.REPRESENTATIVE)
                .toList());
        return some.stream()
                .map(one -> one.said().field() == Field.REPRESENTATIVE
                        ? edited(one.said(), gone.contains(one.made().getLast().id()))
                        : takeBackParticular(one))
                .toList();
    }

    private Optional<String> takeBackParticular(Entered one) {
        if (one.said().field().isVisibility()) {
            return contacts.showAgain(one.made().getLast().id(), one.said(), one.old());
        }
        return ADDRESSES.contains(one.said().field())
                ? edited(one.said(), takesBackAddresses(one))
                : details.takeBack(one.party(), one.said(), one.old(), one.made());
    }

    private static Optional<String> edited(Said said, boolean isGone) {
        return isGone ? Optional.empty() : Optional.of(FieldKeeper.edited(said));
    }

    private boolean takesBackAddresses(Entered one) {
        var speakers = representations.representationsOf(one.party()).stream()
                .map(line -> line.representative().id())
                .distinct()
                .toList();
        return Made.ids(one.made(), Made.Sort.CONTACT_POINT).stream()
                .allMatch(point -> speakers.stream()
                        .anyMatch(speaker ->
                                contacts.takeBack(Map.of(point, speaker)).contains(point)));
    }
}
