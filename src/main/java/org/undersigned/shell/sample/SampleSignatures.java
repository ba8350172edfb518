package org.undersigned.shell.sample;

import static org.undersigned.base.Texts.text;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.access.Role;
import org.undersigned.campaign.EvidenceForm;
import org.undersigned.campaign.Speaker;
import org.undersigned.directory.PartyFacts;
import org.undersigned.directory.PartyService;
import org.undersigned.shell.sample.SampleStaff.Cast;
import org.undersigned.signature.Confirmation;
import org.undersigned.signature.ConfirmationService;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureDetails;
import org.undersigned.signature.SignatureService;
import org.undersigned.signature.WithdrawalDetails;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.credit.Capacity;
import org.undersigned.signature.evidence.Authorisation;
import org.undersigned.signature.evidence.AuthorityBasis;
import org.undersigned.signature.evidence.EvidenceDetails;
import org.undersigned.signature.evidence.EvidenceService;
import org.undersigned.signature.evidence.EvidenceUpload;
import org.undersigned.signature.scope.Scope;

/** Records signatures, shows most of them by one item of evidence, confirms those, and withdraws one later. */
@Component
class SampleSignatures {

    /** Of so many signers one has sent nothing in writing yet. */
    private static final int ONE_WITHOUT_EVIDENCE_IN = 9;

    private final PartyService parties;
    private final SignatureService signatures;
    private final SignatureCards cards;
    private final EvidenceService evidence;
    private final ConfirmationService confirmations;
    private final Clock clock;

    SampleSignatures(
            PartyService parties,
            SignatureService signatures,
            SignatureCards cards,
            EvidenceService evidence,
            ConfirmationService confirmations,
            Clock clock) {
        this.parties = parties;
        this.signatures = signatures;
        this.cards = cards;
        this.evidence = evidence;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /** Gives the confirmed signature that is withdrawn later. */
    UUID add(Cast cast, UUID campaign, UUID words, List<UUID> agreed) {
        var recorded = new ArrayList<UUID>();
        cast.as(Role.CAMPAIGNER, () -> {
            var facts = parties.facts(agreed);
            for (var party : agreed) {
                recorded.add(record(words, Objects.requireNonNull(facts.get(party)), recorded.size()));
            }
            everyButOneIn(recorded).stream()
                    .collect(Collectors.groupingBy(
                            id -> cards.card(id).capacity(), () -> new EnumMap<>(Capacity.class), Collectors.toList()))
                    .forEach((capacity, some) ->
                            evidence.link(evidence.add(campaign, message(capacity), List.of(form())), some));
            return recorded;
        });
        cast.as(
                Role.COORDINATOR,
                () -> confirmations.confirmAll(confirmations.preview(everyButOneIn(recorded)).stream()
                        .map(Confirmation::seen)
                        .toList()));
        return recorded.get(1);
    }

    private static List<UUID> everyButOneIn(List<UUID> all) {
        var chosen = new ArrayList<UUID>();
        for (var i = 0; i < all.size(); i++) {
            if (i % ONE_WITHOUT_EVIDENCE_IN != ONE_WITHOUT_EVIDENCE_IN - 1) {
                chosen.add(all.get(i));
            }
        }
        return chosen;
    }

    private UUID record(UUID words, PartyFacts party, int number) {
        var scopes = number % 5 == 0
                ? Set.of(Scope.WEB_LIST, Scope.PRESS_RELEASE)
                : EnumSet.complementOf(EnumSet.of(Scope.PHOTO, Scope.QUOTE));
        return signatures.record(new SignatureDetails(
                words, party.id(), party.name(), null, null, Capacity.usualFor(party.kind()), scopes));
    }

    private EvidenceDetails message(Capacity capacity) {
        var today = SampleZone.today(clock);
        return new EvidenceDetails(
                Speaker.REPRESENTATIVE,
                text("shell.sample.agent"),
                EvidenceForm.WRITTEN_MESSAGE,
                Channel.EMAIL,
                text("shell.sample.authority"),
                today.minusDays(12),
                decided(capacity),
                today.minusDays(3),
                text("shell.sample.yes"));
    }

    /** Who decided where it is not a person alone; the agent passes that on. */
    private static @Nullable Authorisation decided(Capacity capacity) {
        return switch (capacity) {
            case PERSONAL -> null;
            case MEMBER -> by(AuthorityBasis.MANAGEMENT, null, "shell.sample.agent");
            case OFFICER -> by(AuthorityBasis.BOARD_VOTE, text("shell.sample.office"), "shell.sample.officer");
            case EXECUTOR -> by(AuthorityBasis.NAMED_IN_WILL, null, "shell.sample.officer");
            case GUARDIAN -> by(AuthorityBasis.PARENT, null, "shell.sample.officer");
        };
    }

    private static Authorisation by(AuthorityBasis basis, @Nullable String office, String name) {
        return new Authorisation(basis, office, null, text(name));
    }

    private static EvidenceUpload form() {
        return EvidenceUpload.of(
                text("shell.sample.file"), text("shell.sample.yes").getBytes(StandardCharsets.UTF_8));
    }

    UUID withdraw(UUID signature) {
        var withdrawal = new WithdrawalDetails(Channel.EMAIL, text("shell.sample.withdrawn"));
        signatures.withdraw(signature, cards.card(signature).version(), withdrawal);
        return signature;
    }
}
