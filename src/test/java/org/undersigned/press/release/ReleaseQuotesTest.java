package org.undersigned.press.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.PlainText;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.press.quote.NewQuote;
import org.undersigned.press.quote.QuoteRow;
import org.undersigned.press.quote.QuoteService;
import org.undersigned.press.quote.QuotedBy;
import org.undersigned.press.quote.SignOffDetails;
import org.undersigned.press.spokesperson.SpokespersonFixture;
import org.undersigned.roster.EditionFixture;
import org.undersigned.roster.LostName;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

/** What a release says in the words of others, and by numbers: as it was approved, and only as long as it stands. */
@ServiceTest
class ReleaseQuotesTest {

    private static final String[] TABLES = {
        "press_release",
        "press_release_version",
        "press_release_quote",
        "press_release_decision",
        "press_release_file",
        "press_release_sending"
    };

    private static final String WORDS = "Ask first, and then pay.";

    @Autowired
    private ReleaseFixture fixture;

    @Autowired
    private ReleaseService releases;

    @Autowired
    private ReleaseReview review;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private SpokespersonFixture spokespeople;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private LostName name;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private UUID campaign;
    private LetterVersionFacts words;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH.plus(Duration.ofDays(2)));
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        signatures.confirmed(words, "Ada Abel");
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void neitherShowsNorLetsAnybodyApproveAQuoteThatWasTakenBack() {
        var quote = quoted(spokesperson("Moira Speaker"), WORDS);
        var release = fixture.submitted(quoting(quote), campaign);
        Staff.signIn(Role.APPROVER);
        assertThat(shown(release)).contains(WORDS, "Moira Speaker");
        Staff.signIn(Role.COORDINATOR);
        quotes.takeBack(quote, row(quote).version(), "Misunderstood");

        for (var role : new Role[] {Role.APPROVER, Role.COORDINATOR}) {
            Staff.signIn(role);
            assertThat(shown(release)).doesNotContain(WORDS, "Moira Speaker");
            assertThat(releases.preview(release, 1).against())
                    .extracting(Refusal::key)
                    .containsExactly("press.refused.release-quote");
            refused(
                    "press.refused.release-quote",
                    () -> review.approve(release, 1, fixture.last(release).version()));
        }
    }

    @Test
    void refusesASpeakerWhoIsCreditedOtherwiseByNow() {
        var signature = signatures.confirmed(words, directory.person("Zoe Zane"), EnumSet.allOf(Scope.class));
        var quote = quoted(new QuotedBy.Signer(signature), WORDS);
        var release = fixture.approved(quoting(quote), campaign);
        var outlet = fixture.outlet();
        clock.advance(Duration.ofHours(1));
        editions.correct(signature, "Zoë Zane", EnumSet.allOf(Scope.class));

        var against = releases.preview(release, 1).against();
        assertThat(against).extracting(Refusal::key).contains("press.refused.release-quote-credit");
        assertThatThrownBy(() -> fixture.send(release, ReleaseFormat.TEXT, outlet))
                .isInstanceOf(Refusal.class);
        var anew = ReleaseFixture.saying(quoting(quote), "{quotes}");
        releases.write(release, releases.release(release).version(), anew);
        assertThat(PlainText.of(releases.preview(release, 2).document())).contains("Zoë Zane");
    }

    @ParameterizedTest
    @ValueSource(strings = {"speaker", "speaks_as", "words"})
    void isNotShownOrSentOnceAQuoteIsStoredOtherwise(String column) {
        var release = fixture.approved(quoting(quoted(spokesperson("Moira Speaker"), WORDS)), campaign);
        var outlet = fixture.outlet();
        database.jdbc()
                .update(
                        "update press_release_quote set " + column + " = 'Other' where release_version_id = ?",
                        UuidBytes.of(fixture.last(release).id()));

        refused("press.refused.release-altered", () -> releases.preview(release, 1));
        refused("press.refused.release-altered", () -> fixture.send(release, ReleaseFormat.TEXT, outlet));
    }

    @ParameterizedTest
    @CsvSource({
        "Moira Speaker, 'Canary Loe taught me that.', ''",
        "Canary Loe,    'Ask first, and then pay.',   ''",
        "Moira Speaker, 'Ask first, and then pay.',   '1 name, and Canary Loe'"
    })
    void namesNobodyWithoutConsentInAQuoteOrTheClaim(String speaker, String said, String claim) {
        var quote = quoted(spokesperson(speaker), said);
        var release = fixture.drafted(quoting(quote, "{quotes}\n\n{claim}", claim), campaign);
        name.never(LostName.Never.UNCONFIRMED, words);

        refused(
                "press.refused.release-name",
                () -> review.submit(release, 1, fixture.last(release).version()));
    }

    @Test
    void namesNobodyWhoseQuoteMayBePrintedAndWhoseNameMayNot() {
        var signature = signatures.confirmed(words, directory.person("Canary Loe"), Set.of(Scope.QUOTE));
        var quote = quoted(new QuotedBy.Signer(signature), WORDS);
        var release = fixture.drafted(quoting(quote), campaign);

        refused(
                "press.refused.release-name",
                () -> review.submit(release, 1, fixture.last(release).version()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"More than {count} artists have signed.", "More than {claim} have signed."})
    void saysNoMoreThanTheNumberThatAFieldIsFilledWith(String body) {
        for (var number = 2; number <= 10; number++) {
            signatures.confirmed(words, "Signer Nr " + (char) ('A' + number));
        }
        var edition = editions.seal(words, Scope.PRESS_RELEASE);

        refused("roster.refused.claim-exceeds", () -> fixture.drafted(details(edition, body, "10 artists"), campaign));
        fixture.drafted(details(edition, "{count} artists have signed, says {claim}.", ""), campaign);
    }

    private QuotedBy spokesperson(String called) {
        return new QuotedBy.Spokesperson(spokespeople.spokesperson(campaign, called));
    }

    private UUID quoted(QuotedBy by, String said) {
        var quote = quotes.add(campaign, new NewQuote(by, "advisor", said));
        quotes.signOff(
                quote,
                row(quote).version(),
                new SignOffDetails(
                        "The speaker", Channel.EMAIL, LocalDate.ofInstant(clock.instant(), CampaignFixture.ZONE)));
        return quote;
    }

    private QuoteRow row(UUID quote) {
        return quotes.quotes(campaign).stream()
                .filter(row -> row.id().equals(quote))
                .findFirst()
                .orElseThrow();
    }

    private ReleaseDetails quoting(UUID quote) {
        return quoting(quote, "{names}\n\n{quotes}", "");
    }

    private ReleaseDetails quoting(UUID quote, String body, String claim) {
        var edition = editions.seal(words, Scope.PRESS_RELEASE);
        return new ReleaseDetails("Title", edition, words.id(), claim, body, "", "", "", List.of(quote));
    }

    private ReleaseDetails details(UUID edition, String body, String claim) {
        return ReleaseFixture.details(edition, words, body, claim);
    }

    private String shown(UUID release) {
        return PlainText.of(releases.preview(release, 1).document());
    }

    private void refused(String key, Runnable act) {
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }
}
