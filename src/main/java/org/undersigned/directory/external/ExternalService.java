package org.undersigned.directory.external;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.store.UniqueIndex;
import org.undersigned.directory.CardParts;
import org.undersigned.directory.DirectoryUse;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.PartyTouch;

/** Under which numbers parties are known elsewhere. */
@Service
public class ExternalService implements DirectoryUse {

    private final PartyNumbers numbers;
    private final PartyTouch parties;
    private final CardParts<PartyNumber, ExternalId> card;

    ExternalService(PartyNumbers numbers, PartyTouch parties, Trail trail) {
        this.numbers = numbers;
        this.parties = parties;
        this.card = new CardParts<>(
                numbers, "directory.refused.unknown-external-id", parties, trail, ExternalService::particulars);
    }

    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<ExternalLine> numbers(UUID party) {
        return numbers.findByPartyIdOrderByKindAscNumberAsc(party).stream()
                .map(PartyNumber::line)
                .toList();
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public UUID add(UUID party, ExternalId external) {
        return card.add("directory.external-id.added", party, face -> {
            var number = new PartyNumber(party, external);
            refuseTaken(number, face, external);
            return stored(number, external);
        });
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void revise(UUID id, long seenVersion, ExternalId external) {
        card.revise("directory.external-id.revised", id, seenVersion, external, (number, face) -> {
            refuseTaken(number, face, external);
            number.revise(external);
            stored(number, external);
        });
    }

    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional
    public void remove(UUID id, long seenVersion) {
        card.remove("directory.external-id.removed", id, seenVersion);
    }

    private void refuseTaken(PartyNumber number, PartyFace party, ExternalId external) {
        var holder = numbers.findByKindAndNumber(external.kind(), external.value())
                .filter(other -> !other.getId().equals(number.getId()))
                .map(PartyNumber::partyId)
                .orElse(null);
        if (party.id().equals(holder)) {
            throw new Refusal("directory.refused.external-id-twice", label(external), party.name());
        }
        if (holder != null) {
            var name = parties.find(holder).name();
            throw new Refusal("directory.refused.external-id-taken", label(external), name);
        }
    }

    /** Written at once, so that who comes second hears it as a sentence. */
    private PartyNumber stored(PartyNumber number, ExternalId external) {
        try {
            return numbers.saveAndFlush(number);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "external_id_once")
                    ? new Refusal("directory.refused.external-id-meanwhile", label(external))
                    : e;
        }
    }

    private static String label(ExternalId external) {
        return Texts.label(external.kind());
    }

    private static Entry particulars(
            Entry entry, PartyNumber number, @Nullable ExternalId before, @Nullable ExternalId after) {
        return entry.changed("external-kind", before, after, ExternalId::kind)
                .changedErasably("external-number", before, after, ExternalId::written);
    }

    @Override
    @RolesAllowed(Permission.DIRECTORY_WRITE)
    @Transactional(readOnly = true)
    public Set<UUID> usedAmong(Collection<UUID> parties) {
        return numbers.partiesAmong(parties);
    }
}
