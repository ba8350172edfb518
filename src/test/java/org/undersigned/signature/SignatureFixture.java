package org.undersigned.signature;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.EvidenceForm;
import org.undersigned.campaign.LetterService;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.Speaker;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyService;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.correction.CorrectionDetails;
import org.undersigned.signature.credit.Capacity;
import org.undersigned.signature.evidence.Authorisation;
import org.undersigned.signature.evidence.AuthorityBasis;
import org.undersigned.signature.evidence.EvidenceDetails;
import org.undersigned.signature.evidence.EvidenceService;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.Scope;

/** Signatures for tests, made through the real services. Needs a coordinator signed in. */
@Component
public class SignatureFixture {

    private static final LocalDate RECEIVED = LocalDate.of(2026, Month.JANUARY, 5);

    private final SignatureService signatures;
    private final EvidenceService evidence;
    private final ConfirmationService confirmations;
    private final CorrectionService corrections;
    private final SignatureCards cards;
    private final PartyService parties;
    private final LetterService letters;
    private final DirectoryFixture directory;
    private final Clock clock;

    SignatureFixture(
            SignatureService signatures,
            EvidenceService evidence,
            ConfirmationService confirmations,
            CorrectionService corrections,
            SignatureCards cards,
            PartyService parties,
            LetterService letters,
            DirectoryFixture directory,
            Clock clock) {
        this.signatures = signatures;
        this.evidence = evidence;
        this.confirmations = confirmations;
        this.corrections = corrections;
        this.cards = cards;
        this.parties = parties;
        this.letters = letters;
        this.directory = directory;
        this.clock = clock;
    }

    /** A claim of a new person under a given credit, for all uses. */
    public UUID claimed(LetterVersionFacts words, String name) {
        return claimed(words, directory.person(name), EnumSet.allOf(Scope.class));
    }

    public UUID claimed(LetterVersionFacts words, UUID party, Set<Scope> scopes) {
        var facts = parties.facts(List.of(party)).get(party);
        return signatures.record(new SignatureDetails(
                words.id(), party, facts.name(), null, null, Capacity.usualFor(facts.kind()), scopes));
    }

    /** A confirmed signature of a new person. */
    public UUID confirmed(LetterVersionFacts words, String name) {
        return confirmed(words, directory.person(name), EnumSet.allOf(Scope.class));
    }

    public UUID confirmed(LetterVersionFacts words, UUID party, Set<Scope> scopes) {
        var id = claimed(words, party, scopes);
        show(words, List.of(id), written(cards.card(id).capacity()));
        confirmations.confirm(id, cards.card(id).version());
        return id;
    }

    /** A confirmed signature within limits. */
    public UUID confirmed(LetterVersionFacts words, UUID party, Set<Scope> scopes, Limits limits) {
        var id = claimed(words, party, scopes, limits);
        show(words, List.of(id), written(cards.card(id).capacity()));
        confirmations.confirm(id, cards.card(id).version());
        return id;
    }

    /** A claim within limits. */
    public UUID claimed(LetterVersionFacts words, UUID party, Set<Scope> scopes, Limits limits) {
        var facts = parties.facts(List.of(party)).get(party);
        return signatures.record(new SignatureDetails(
                words.id(), party, facts.name(), null, null, Capacity.usualFor(facts.kind()), scopes, limits));
    }

    /** A confirmed signature for all uses under a credit that is no name of the party. */
    public UUID confirmedAs(LetterVersionFacts words, UUID party, String credited) {
        var capacity =
                Capacity.usualFor(parties.facts(List.of(party)).get(party).kind());
        var id = signatures.record(
                new SignatureDetails(words.id(), party, credited, null, null, capacity, EnumSet.allOf(Scope.class)));
        show(words, List.of(id), written(capacity));
        confirmations.confirm(id, cards.card(id).version());
        return id;
    }

    /** Confirms a claim that is shown well enough. */
    public void confirm(UUID claim) {
        confirmations.confirm(claim, cards.card(claim).version());
    }

    /** Sets limits for a confirmed signature, as its signer asked. */
    public void limit(UUID signature, Limits limits) {
        var card = cards.card(signature);
        corrections.correct(
                signature,
                card.version(),
                new CorrectionDetails(
                        card.credited(), null, null, card.scopes(), limits, "The signer", "Asked by mail", null));
    }

    /** Corrects what is printed beside a confirmed name, as its signer asked. */
    public void describe(UUID signature, String descriptor, @Nullable String office) {
        var card = cards.card(signature);
        corrections.correct(
                signature,
                card.version(),
                new CorrectionDetails(
                        card.credited(),
                        descriptor,
                        office,
                        card.scopes(),
                        card.limits(),
                        "The signer",
                        "Asked by mail",
                        null));
    }

    /** Adds a form that all have signed as evidence for some signatures. */
    public UUID show(LetterVersionFacts words, List<UUID> covered) {
        return show(words, covered, signed());
    }

    /** A form with signatures under it. */
    public static EvidenceDetails signed() {
        return new EvidenceDetails(
                Speaker.SIGNER,
                "The signers",
                EvidenceForm.SIGNED_FORM,
                Channel.LETTER,
                null,
                null,
                new Authorisation(AuthorityBasis.ALL_MEMBERS, null, null),
                RECEIVED,
                "We sign the letter.");
    }

    /** Adds evidence for some signatures. */
    public UUID show(LetterVersionFacts words, List<UUID> covered, EvidenceDetails details) {
        var campaign = letters.letter(words.letterId()).campaignId();
        var item = evidence.add(campaign, details, List.of());
        evidence.link(item, covered);
        return item;
    }

    /** Some signatures as they stand at this moment. */
    public List<SeenSignature> seen(List<UUID> signatures) {
        return signatures.stream()
                .map(id -> new SeenSignature(id, cards.card(id).version()))
                .toList();
    }

    /** Changes how a claim is credited. */
    public void revise(SignatureCard claim, String credited) {
        signatures.revise(
                claim.id(),
                claim.version(),
                new SignatureDetails(
                        claim.letterVersion(), claim.party(), credited, null, null, claim.capacity(), claim.scopes()));
    }

    public void withdraw(UUID signature) {
        signatures.withdraw(
                signature, cards.card(signature).version(), new WithdrawalDetails(Channel.EMAIL, "Changed their mind"));
    }

    public static EvidenceDetails written() {
        return written(Speaker.SIGNER);
    }

    /** A written message of the signer that has come today. */
    public EvidenceDetails writtenToday() {
        return written(Speaker.SIGNER, LocalDate.ofInstant(clock.instant(), CampaignFixture.ZONE));
    }

    /** Adds a written message of the signer that has come today as evidence for some signatures. */
    public UUID showToday(LetterVersionFacts words, List<UUID> covered) {
        return show(words, covered, writtenToday());
    }

    private static EvidenceDetails written(Speaker speaker) {
        return written(speaker, RECEIVED);
    }

    /** What suffices for a yes in a capacity. */
    private static EvidenceDetails written(Capacity capacity) {
        return capacity == Capacity.MEMBER
                ? written(Speaker.SIGNER, new Authorisation(AuthorityBasis.ALL_MEMBERS, null, null), RECEIVED)
                : written(speaker(capacity));
    }

    private static EvidenceDetails written(Speaker speaker, LocalDate received) {
        return written(speaker, authorisation(speaker), received);
    }

    private static EvidenceDetails written(Speaker speaker, @Nullable Authorisation authorisation, LocalDate received) {
        var signs = speaker == Speaker.SIGNER;
        return new EvidenceDetails(
                speaker,
                "The signer",
                EvidenceForm.WRITTEN_MESSAGE,
                Channel.EMAIL,
                signs ? null : "Elected by the members",
                signs ? null : received,
                authorisation,
                received,
                "Yes, add my name.");
    }

    private static @Nullable Authorisation authorisation(Speaker speaker) {
        return AuthorityBasis.of(speaker).stream()
                .findFirst()
                .map(basis -> new Authorisation(basis, "President", LocalDate.of(2030, Month.MARCH, 3)))
                .orElse(null);
    }

    private static Speaker speaker(Capacity capacity) {
        return switch (capacity) {
            case PERSONAL, MEMBER -> Speaker.SIGNER;
            case OFFICER -> Speaker.OFFICER;
            case EXECUTOR -> Speaker.EXECUTOR;
            case GUARDIAN -> Speaker.GUARDIAN;
        };
    }
}
