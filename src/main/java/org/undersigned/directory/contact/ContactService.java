package org.undersigned.directory.contact;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.directory.CardParts;
import org.undersigned.directory.DirectoryUse;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.PartyTouch;
import org.undersigned.directory.address.ContactAddress;
import org.undersigned.work.undo.UneditedRecords;

/**
 * How parties are reached. Of a private contact point everybody else knows that it is there and nothing more; an address
 * in the vault is shown by {@link VaultService} alone.
 */
@Service
public class ContactService implements DirectoryUse {

    private final ContactPoints contactPoints;
    private final PrivateReach reach;
    private final SameAddresses same;
    private final AddressSeal seal;
    private final CardParts<ContactPoint, KeptContact> card;
    private final UneditedRecords unedited;

    ContactService(
            ContactPoints contactPoints,
            PrivateReach reach,
            SameAddresses same,
            AddressSeal seal,
            PartyTouch parties,
            Trail trail,
            UneditedRecords unedited) {
        this.unedited = unedited;
        this.contactPoints = contactPoints;
        this.reach = reach;
        this.same = same;
        this.seal = seal;
        this.card = new CardParts<>(
                contactPoints, "directory.refused.unknown-contact-point", parties, trail, this::particulars);
    }

    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<ContactLine> contactPoints(UUID party) {
        var shown = contactPoints.ofParty(party);
        if (!reach.includes(party)) {
            shown = shown.stream()
                    .filter(point -> !point.visibility().isPrivate())
                    .toList();
        }
        var others = same.elsewhere(party, shown);
        return shown.stream().map(point -> line(point, others)).toList();
    }

    /** How many addresses of a party are kept from the current user: that there are some is no secret. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public int hidden(UUID party) {
        return reach.includes(party) ? 0 : contactPoints.countOfParty(party, Visibility.PRIVATE);
    }

    /**
     * Which of some addresses parties have already, by party, as far as the user may know of them. What is sealed is
     * compared without being opened.
     */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public Map<UUID, List<KnownAddress>> known(Map<UUID, List<ContactAddress>> asked) {
        var open = reach.among(asked.keySet());
        var points = contactPoints.ofParties(asked.keySet()).stream()
                .filter(point -> !point.visibility().isPrivate() || open.contains(point.partyId()))
                .collect(Collectors.groupingBy(ContactPoint::partyId));
        var known = new HashMap<UUID, List<KnownAddress>>();
        asked.forEach((party, addresses) -> known.put(
                party,
                addresses.stream()
                        .flatMap(address -> points.getOrDefault(party, List.of()).stream()
                                .filter(point -> seal.isSame(point.address(), address))
                                .map(point ->
                                        new KnownAddress(point.getId(), point.version(), address, point.visibility()))
                                .limit(1))
                        .toList()));
        return known;
    }

    /** Those of some parties of whom the user may keep private contact points. */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public Set<UUID> openAmong(Collection<UUID> parties) {
        return reach.among(parties);
    }

    /** Those visibilities that the user may give to a contact point of a party. */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public List<Visibility> visibilities(UUID party) {
        var all = reach.includes(party);
        return Arrays.stream(Visibility.values())
                .filter(visibility -> all || !visibility.isPrivate())
                .toList();
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public UUID add(UUID party, ContactDetails details) {
        return addEach(List.of(new NewContact(party, details))).getFirst();
    }

    /**
     * Likewise some contact points: all of them or, when one is refused, none.
     *
     * @return their ids, in the order in which they were given
     */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public List<UUID> addEach(List<NewContact> some) {
        var of = some.stream().map(NewContact::party).distinct().toList();
        return card.addEach("directory.contact-point.added", of, faces -> {
            var open = reach.among(of);
            var there = contactPoints.ofParties(of).stream()
                    .filter(point -> isShown(point, open))
                    .collect(Collectors.groupingBy(ContactPoint::partyId));
            return some.stream()
                    .map(one -> added(
                            one,
                            face(faces, one),
                            open,
                            there.computeIfAbsent(one.party(), party -> new ArrayList<>())))
                    .toList();
        });
    }

    private static PartyFace face(Map<UUID, PartyFace> faces, NewContact one) {
        return Objects.requireNonNull(faces.get(one.party()));
    }

    private static boolean isShown(ContactPoint point, Set<UUID> open) {
        return !point.visibility().isPrivate() || open.contains(point.partyId());
    }

    /** @param there the contact points that the user may see; gets the new one */
    private ContactPoint added(NewContact one, PartyFace face, Set<UUID> open, List<ContactPoint> there) {
        var details = one.details();
        refuseOutOfReach(face, details, open.contains(face.id()));
        refuseSecond(face, details, there);
        var id = Ids.next();
        var address = seal.keep(id, entered(details), details.visibility());
        var point = new ContactPoint(id, one.party(), new KeptContact(address, details.route(), details.visibility()));
        there.add(point);
        return point;
    }

    /**
     * An address in the vault stays when no other is entered, and then stays in the vault. One whose master key is lost
     * stays in the same way, or is replaced by what is entered.
     */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void revise(UUID id, long seenVersion, ContactDetails details) {
        var kept = new KeptContact(kept(visible(id), details), details.route(), details.visibility());
        card.revise("directory.contact-point.revised", id, seenVersion, kept, (point, face) -> {
            refuseOutOfReach(face, details, reach.includes(face.id()));
            refuseSecond(
                    face,
                    details,
                    contactPoints.ofParty(face.id()).stream()
                            .filter(other -> !other.getId().equals(id))
                            .filter(reach::shows)
                            .toList());
            point.revise(kept);
        });
    }

    /**
     * Changes who may see a contact point, and nothing else of it.
     *
     * @param address the one that it has; who names it needs not be shown one in the vault
     */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void show(UUID id, long seenVersion, ContactAddress address, Visibility visibility) {
        var point = visible(id);
        if (!seal.isSame(point.address(), address)) {
            throw ContactPoints.unknown();
        }
        var stored = seal.open(id, point.address());
        var route = point.details().route();
        var kept = new KeptContact(seal.keep(id, stored, visibility), route, visibility);
        card.revise("directory.contact-point.revised", id, seenVersion, kept, (shown, face) -> {
            refuseOutOfReach(face, new ContactDetails(address, route, visibility), reach.includes(face.id()));
            shown.revise(kept);
        });
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void remove(UUID id, long seenVersion) {
        card.remove("directory.contact-point.removed", visible(id).getId(), seenVersion);
    }

    /**
     * Takes back those of some contact points that nobody has revised since they came, and that the user may know of.
     *
     * @param some the parties that have them, by the id of the contact point
     * @return the ids of those that went
     */
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public Set<UUID> removeUnrevised(Map<UUID, UUID> some) {
        var open = reach.among(some.values());
        var shown = contactPoints.findAllById(some.keySet()).stream()
                .filter(point -> isShown(point, open))
                .collect(Collectors.toMap(ContactPoint::getId, point -> some.get(point.getId())));
        return card.removeUnrevised("directory.contact-point.removed", shown, unedited, going -> {});
    }

    private ContactLine line(ContactPoint point, SameAddresses.Found others) {
        var kept = point.details();
        var address = isUnseen(point) ? null : seal.open(point.getId(), kept.address());
        var details = new ContactDetails(address, kept.route(), kept.visibility());
        return new ContactLine(point.getId(), point.version(), kept.address().kind(), details, others.of(point));
    }

    private ContactPoint visible(UUID id) {
        return contactPoints.findById(id).filter(reach::shows).orElseThrow(ContactPoints::unknown);
    }

    private KeptAddress kept(ContactPoint point, ContactDetails details) {
        return isKept(point, details)
                ? point.address()
                : seal.keep(point.getId(), entered(details), details.visibility());
    }

    private boolean isKept(ContactPoint point, ContactDetails details) {
        var address = details.address();
        if (address == null) {
            return isUnseen(point) && details.visibility() == point.visibility();
        }
        return details.visibility().isPrivate() == point.visibility().isPrivate()
                && seal.canOpen(point.address())
                && address.equals(seal.open(point.getId(), point.address()));
    }

    private boolean isUnseen(ContactPoint point) {
        return point.visibility() == Visibility.VAULT || !seal.canOpen(point.address());
    }

    private static ContactAddress entered(ContactDetails details) {
        if (details.address() == null) {
            throw new Refusal("directory.refused.no-address");
        }
        return details.address();
    }

    private static void refuseOutOfReach(PartyFace party, ContactDetails details, boolean isOpen) {
        if (details.visibility().isPrivate() && !isOpen) {
            throw new Refusal("directory.refused.private-contact-point", party.name());
        }
    }

    /** @param others those alone that the user may see, since the answer would tell of the rest */
    private void refuseSecond(PartyFace party, ContactDetails details, List<ContactPoint> others) {
        var address = details.address();
        if (address != null && others.stream().anyMatch(other -> seal.isSame(other.address(), address))) {
            throw new Refusal("directory.refused.contact-point-twice", party.name());
        }
    }

    private Entry particulars(
            Entry entry, ContactPoint point, @Nullable KeptContact before, @Nullable KeptContact after) {
        var secret = isSealed(before) || isSealed(after);
        return entry.changed(
                        "contact-kind", before, after, kept -> kept.address().kind())
                .changed("contact-route", before, after, KeptContact::route)
                .changed("visibility", before, after, KeptContact::visibility)
                .changedPrivately("address", before, after, kept -> trace(point, kept.address(), secret));
    }

    private static boolean isSealed(@Nullable KeptContact kept) {
        return kept != null && kept.address().isSealed();
    }

    /** What the trail keeps of an address: where it is or was private, a fingerprint only. */
    private String trace(ContactPoint point, KeptAddress kept, boolean secret) {
        return secret
                ? HexFormat.of().formatHex(seal.fingerprint(point.getId(), kept))
                : seal.open(point.getId(), kept).text();
    }

    @Override
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public Set<UUID> usedAmong(Collection<UUID> parties) {
        return contactPoints.partiesAmong(parties);
    }
}
