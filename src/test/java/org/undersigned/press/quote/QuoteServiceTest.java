package org.undersigned.press.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.access.Role;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.press.ArticleService;
import org.undersigned.press.spokesperson.SpokespersonFixture;
import org.undersigned.roster.EditionFixture;
import org.undersigned.roster.reading.Finding;
import org.undersigned.roster.reading.FindingKind;
import org.undersigned.signature.HoldService;
import org.undersigned.signature.NamePlace;
import org.undersigned.signature.PlacementSource;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.SignatureService;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

@ServiceTest
class QuoteServiceTest {

    private static final String[] TABLES = {"press_quote", "press_quote_sign_off"};
    private static final String WORDS = "Real progress asks first, and then it pays those who did the work.";
    private static final QuoteDetails DETAILS = new QuoteDetails("Moira Speaker", "senior advisor", WORDS);
    private static final Set<Scope> ALL = EnumSet.allOf(Scope.class);

    @Autowired
    private QuoteService quotes;

    @Autowired
    private SpokespersonFixture spokespeople;

    @Autowired
    private ArticleService articles;

    @Autowired
    private HoldService holds;

    @Autowired
    private SignatureCards cards;

    @Autowired
    private SignatureService signing;

    @Autowired
    private List<PlacementSource> placements;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private UUID campaign;
    private LetterVersionFacts words;
    private UUID spokesperson;
    private NewQuote entered;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH);
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        Staff.signIn(Role.PRESS_OFFICER);
        spokesperson = spokespeople.spokesperson(campaign, "Moira Speaker");
        entered = new NewQuote(new QuotedBy.Spokesperson(spokesperson), "", WORDS);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void mayBeUsedOnceTheSpeakerHasAgreedAndNoMoreWhenTheyTakeItBack() {
        var id = quotes.add(campaign, entered);
        assertThat(quotes.quotable(campaign)).isEmpty();

        quotes.signOff(id, version(), agreed());
        assertThat(quotes.quotable(campaign)).extracting(QuoteRow::details).containsExactly(DETAILS);
        assertThat(quotes.quotes(campaign)).extracting(QuoteRow::signOff).containsExactly(agreed());

        quotes.takeBack(id, version(), "They were misunderstood");
        assertThat(quotes.quotable(campaign)).isEmpty();
        assertThat(quotes.quotes(campaign)).extracting(QuoteRow::isQuotable).containsExactly(false);

        quotes.signOff(id, version(), agreed());
        assertThat(quotes.quotable(campaign)).hasSize(1);
        assertThat(
                        database.count(
                                "press_quote_sign_off s join press_quote q on q.id = s.quote_id"
                                        + " where q.speaker = 'Moira Speaker' and s.taken_back_at is not null and q.sign_off_id <> s.id"))
                .isPositive();
    }

    @Test
    void refusesWhatIsMissingOrTooLongAndWritesNothing() {
        var by = entered.by();
        refused("press.refused.quote-without-speaker", () -> quotes.add(campaign, new NewQuote(null, "", WORDS)));
        refused("press.refused.quote-without-words", () -> quotes.add(campaign, new NewQuote(by, "", " ")));
        refused("press.refused.quote-long-name", () -> quotes.add(campaign, new NewQuote(by, "M".repeat(201), WORDS)));
        refused("press.refused.quote-long-words", () -> quotes.add(campaign, new NewQuote(by, "", "w".repeat(4_001))));
    }

    @Test
    void refusesSpeakersOfNoOrAnotherCampaignWithoutAYesOrWithASignatureOfTheirOwn() {
        Staff.signIn(Role.COORDINATOR);
        var other = campaigns.campaign();
        var elsewhere = signatures.confirmed(campaigns.letter(other), "Ed Elsewhere");
        var withdrawn = signatures.confirmed(words, "Walt Withdrawn");
        signatures.withdraw(withdrawn);
        var party = directory.person("Sid Signer");
        var signer = spokespeople.spokesperson(campaign, "Sid Signer", party);
        signatures.claimed(words, party, ALL);

        for (var nobody : List.of(
                new QuotedBy.Signer(UUID.randomUUID()),
                new QuotedBy.Signer(elsewhere),
                new QuotedBy.Spokesperson(UUID.randomUUID()),
                new QuotedBy.Spokesperson(spokespeople.spokesperson(other, "Ned Elsewhere")))) {
            refused("press.refused.unknown-speaker", () -> quotes.add(campaign, new NewQuote(nobody, "", WORDS)));
        }
        refused("press.refused.quote-of-nobody", () -> add(withdrawn));
        refused(
                "press.refused.quote-of-signer",
                () -> quotes.add(campaign, new NewQuote(new QuotedBy.Spokesperson(signer), "", WORDS)));
    }

    @Test
    void isQuotedAsCreditedNowWhileTheYesStandsForQuotes() {
        Staff.signIn(Role.COORDINATOR);
        var signature = signatures.confirmed(words, "Kim Roe");
        signOff(add(signature));
        assertThat(quotes.quotable(campaign))
                .extracting(quote -> quote.details().speaker())
                .containsExactly("Kim Roe");

        clock.stopAt(clock.instant().plusSeconds(60));
        editions.correct(signature, "Kimberly Roe", ALL);
        assertThat(quotes.quotable(campaign))
                .extracting(quote -> quote.details().speaker())
                .containsExactly("Kimberly Roe");

        holds.hold(signature, cards.card(signature).version(), "Counsel asks");
        assertBars(QuoteBar.HELD);
        holds.lift(signature, cards.card(signature).version(), "Settled");
        assertBars();

        editions.correct(signature, "Kimberly Roe", EnumSet.of(Scope.WEB_LIST));
        assertBars(QuoteBar.SCOPE_NOT_GRANTED);
    }

    @Test
    void isBarredWhileTheYesIsNotConfirmedAndSaysEveryReason() {
        Staff.signIn(Role.COORDINATOR);
        add(signatures.claimed(words, "Pia Pending"));

        assertBars(QuoteBar.NOT_CONFIRMED, QuoteBar.NOT_SIGNED_OFF);
        assertThat(quotes.quotable(campaign)).isEmpty();
    }

    @Test
    void endsWithTheLastDayForWhichTheSignerGrantedIt() {
        Staff.signIn(Role.COORDINATOR);
        signOff(add(signatures.confirmed(
                words, directory.person("Kim Roe"), ALL, Limits.until(Map.of(Scope.QUOTE, today())))));
        assertBars();

        clock.stopAt(today().plusDays(1).atStartOfDay(CampaignFixture.ZONE).toInstant());
        assertBars(QuoteBar.SCOPE_ENDED);
    }

    @Test
    void tellsNoNameBeforeTheLaunchOfWhoHasNotAgreedToThat() {
        clock.stopAt(CampaignFixture.LAUNCH.minusSeconds(1));
        Staff.signIn(Role.COORDINATOR);
        var hidden = EnumSet.complementOf(EnumSet.of(Scope.REVEAL_BEFORE_LAUNCH));
        var quote = add(signatures.confirmed(words, directory.person("Kim Roe"), hidden));
        quotes.signOff(quote, version(), agreedOn(today().minusDays(1)));
        assertBars(QuoteBar.NOT_BEFORE_LAUNCH);

        clock.stopAt(CampaignFixture.LAUNCH);
        assertBars();
    }

    @Test
    void doesNotComeBackWithASignerWhoWithdrewUntilItIsSignedOffAnew() {
        Staff.signIn(Role.COORDINATOR);
        var signature = signatures.confirmed(words, "Kim Roe");
        var quote = add(signature);
        signOff(quote);
        assertThat(placements.stream().flatMap(each -> each.carrying(Set.of(signature)).stream()))
                .extracting(NamePlace::sentence)
                .containsExactly("A quote of theirs is offered to nobody any more.");

        clock.stopAt(clock.instant().plusSeconds(60));
        signatures.withdraw(signature);
        assertBars(QuoteBar.WITHDRAWN, QuoteBar.SIGNED_OFF_BEFORE_WITHDRAWAL);

        clock.stopAt(clock.instant().plusSeconds(60));
        var fresh = signatures.showToday(words, List.of(signature));
        signing.restore(signature, cards.card(signature).version(), words.id(), fresh, "Came back");
        Staff.signIn(Role.COORDINATOR);
        assertBars(QuoteBar.NOT_CONFIRMED, QuoteBar.SIGNED_OFF_BEFORE_WITHDRAWAL);

        quotes.takeBack(quote, version(), "Of before");
        clock.stopAt(clock.instant().plusSeconds(60));
        signOff(quote);
        assertBars(QuoteBar.NOT_CONFIRMED);
    }

    @Test
    void isBarredWhenItsSpokespersonEndsOrSigns() {
        signOff(quotes.add(campaign, entered));
        assertBars();

        spokespeople.end(spokesperson, today().minusDays(1));
        assertBars(QuoteBar.SPEAKS_NO_LONGER);

        Staff.signIn(Role.COORDINATOR);
        var party = directory.person("Moira Speaker");
        spokespeople.isParty(spokesperson, party);
        assertBars();
        signatures.claimed(words, party, ALL);
        assertBars(QuoteBar.SIGNED);
    }

    @Test
    void waitsForItsSpeakerWhereItNamesOneAsText() {
        var quote = quotes.add(campaign, entered);
        signOff(quote);
        database.jdbc().update("update press_quote set spokesperson_id = null where id = ?", UuidBytes.of(quote));
        assertBars(QuoteBar.NO_SPEAKER);

        var seen = version();
        refused(
                "press.refused.unknown-speaker",
                () -> quotes.attribute(quote, seen, new QuotedBy.Signer(UUID.randomUUID())));
        quotes.attribute(quote, seen, new QuotedBy.Spokesperson(spokesperson));
        assertBars();
        refused(
                "press.refused.quote-attributed",
                () -> quotes.attribute(quote, version(), new QuotedBy.Spokesperson(spokesperson)));
    }

    @Test
    void refusesASignOffByNobodyOfALaterDayOrOnTopOfAnother() {
        var id = quotes.add(campaign, entered);
        var seen = version();
        refused(
                "press.refused.sign-off-by-nobody",
                () -> quotes.signOff(id, seen, new SignOffDetails(" ", Channel.EMAIL, today())));
        refused(
                "press.refused.sign-off-in-future",
                () -> quotes.signOff(id, seen, new SignOffDetails("Moira", Channel.EMAIL, today().plusDays(1))));
        refused("press.refused.quote-not-signed-off", () -> quotes.takeBack(id, seen, "Why not"));
        refused("press.refused.unknown-quote", () -> quotes.signOff(UUID.randomUUID(), 0, agreed()));

        quotes.signOff(id, seen, agreed());
        refused("press.refused.quote-signed-off", () -> quotes.signOff(id, version(), agreed()));
        refused("press.refused.no-reason", () -> quotes.takeBack(id, version(), " "));
        refused("press.refused.long-reason", () -> quotes.takeBack(id, version(), "w".repeat(2_001)));
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(() -> quotes.takeBack(id, seen, "Seen before")).isInstanceOf(Conflict.class);
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CAMPAIGNER", "APPROVER", "AUDITOR", "ADMIN"})
    void isWrittenByNobodyElse(Role role) {
        var id = quotes.add(campaign, entered);
        var before = database.fingerprint(TABLES);
        Staff.signIn(role);

        for (Runnable write : List.<Runnable>of(
                () -> quotes.add(campaign, entered),
                () -> quotes.signOff(id, 0, agreed()),
                () -> quotes.attribute(id, 0, new QuotedBy.Spokesperson(spokesperson)),
                () -> quotes.takeBack(id, 0, "Why not"))) {
            assertThatThrownBy(write::run).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    @Test
    void isOursInAnArticleOnlyWhileItIsSignedOff() {
        Staff.signIn(Role.COORDINATOR);
        signatures.confirmed(words, "Kim Roe");
        var edition = editions.seal(words, Scope.PRESS_RELEASE);
        var article = "“" + WORDS + "” Moira Speaker said to Kim Roe.";
        var id = quotes.add(campaign, entered);
        assertThat(kinds(edition, article)).containsExactly(FindingKind.QUOTE_NOT_OURS, FindingKind.SIGNER);

        quotes.signOff(id, version(), agreed());
        assertThat(kinds(edition, article)).containsExactly(FindingKind.SIGNER);

        quotes.takeBack(id, version(), "They were misunderstood");
        assertThat(kinds(edition, article)).contains(FindingKind.QUOTE_NOT_OURS);
    }

    private Stream<FindingKind> kinds(UUID edition, String article) {
        return articles.read(edition, article).findings().stream().map(Finding::kind);
    }

    private long version() {
        return quotes.quotes(campaign).getFirst().version();
    }

    private UUID add(UUID signature) {
        return quotes.add(campaign, new NewQuote(new QuotedBy.Signer(signature), "", WORDS));
    }

    private void signOff(UUID quote) {
        quotes.signOff(quote, version(), agreed());
    }

    private void assertBars(QuoteBar... bars) {
        assertThat(quotes.quotes(campaign).getFirst().bars()).containsExactly(bars);
        assertThat(quotes.quotable(campaign)).hasSize(bars.length == 0 ? 1 : 0);
    }

    private static SignOffDetails agreed() {
        return agreedOn(today());
    }

    private static SignOffDetails agreedOn(LocalDate day) {
        return new SignOffDetails("Moira Speaker", Channel.EMAIL, day);
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(CampaignFixture.LAUNCH, CampaignFixture.ZONE);
    }

    private void refused(String key, Runnable write) {
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(write::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }
}
