package org.undersigned.press.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
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
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.press.ArticleService;
import org.undersigned.press.article.Finding;
import org.undersigned.press.article.FindingKind;
import org.undersigned.roster.EditionFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.act.Channel;
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

    @Autowired
    private QuoteService quotes;

    @Autowired
    private ArticleService articles;

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

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH);
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        Staff.signIn(Role.PRESS_OFFICER);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void mayBeUsedOnceTheSpeakerHasAgreedAndNoMoreWhenTheyTakeItBack() {
        var id = quotes.add(campaign, DETAILS);
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
        refused("press.refused.quote-without-speaker", () -> quotes.add(campaign, new QuoteDetails(" ", "", WORDS)));
        refused("press.refused.quote-without-words", () -> quotes.add(campaign, new QuoteDetails("Moira", "", " ")));
        refused(
                "press.refused.quote-long-name",
                () -> quotes.add(campaign, new QuoteDetails("M".repeat(201), "", WORDS)));
        refused(
                "press.refused.quote-long-words",
                () -> quotes.add(campaign, new QuoteDetails("Moira", "", "w".repeat(4_001))));
    }

    @Test
    void refusesASignOffByNobodyOfALaterDayOrOnTopOfAnother() {
        var id = quotes.add(campaign, DETAILS);
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
        var id = quotes.add(campaign, DETAILS);
        var before = database.fingerprint(TABLES);
        Staff.signIn(role);

        for (Runnable write : List.<Runnable>of(
                () -> quotes.add(campaign, DETAILS),
                () -> quotes.signOff(id, 0, agreed()),
                () -> quotes.takeBack(id, 0, "Why not"))) {
            assertThatThrownBy(write::run).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    @Test
    void isOursInAnArticleOnlyWhileItIsSignedOff() {
        Staff.signIn(Role.COORDINATOR);
        var words = campaigns.letter(campaign);
        signatures.confirmed(words, "Kim Roe");
        var edition = editions.seal(words, Scope.PRESS_RELEASE);
        var article = "“" + WORDS + "” Moira Speaker said to Kim Roe.";
        var id = quotes.add(campaign, DETAILS);
        assertThat(kinds(edition, article))
                .containsExactly(FindingKind.QUOTE_NOT_OURS, FindingKind.NOT_LISTED, FindingKind.SIGNER);

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

    private static SignOffDetails agreed() {
        return new SignOffDetails("Moira Speaker", Channel.EMAIL, today());
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
