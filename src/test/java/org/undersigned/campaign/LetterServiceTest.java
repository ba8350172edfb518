package org.undersigned.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.undersigned.campaign.CampaignFixture.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class LetterServiceTest {

    @Autowired
    private LetterService letters;

    @Autowired
    private CampaignFixture fixture;

    @Autowired
    private Database database;

    private UUID coordinator;

    @BeforeEach
    void signIn() {
        coordinator = Staff.signIn(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void addsALetterWithoutAText() {
        var campaign = fixture.campaign();
        var details = new LetterDetails("To Congress", LetterKind.STATEMENT, "The Congress", LocalDate.of(2026, 1, 22));
        var id = letters.add(campaign, details);
        assertThat(letters.letters(campaign)).singleElement().returns(id, LetterFacts::id);
        assertThat(letters.letter(id))
                .returns(details, LetterFacts::details)
                .returns(campaign, LetterFacts::campaignId)
                .returns(0, LetterFacts::currentNumber);
        assertThat(letters.versions(id)).isEmpty();
        assertThat(entries("campaign.letter.added", id)).isOne();
    }

    @Test
    void listsTheLettersOfACampaignInTheOrderTheyWereAdded() {
        var campaign = fixture.campaign();
        var first = fixture.unwritten(campaign);
        var second = fixture.unwritten(campaign);
        fixture.unwritten(fixture.campaign());
        assertThat(letters.letters(campaign)).extracting(LetterFacts::id).containsExactly(first, second);
    }

    @Test
    void refusesLettersWithMissingOrImpossibleFacts() {
        var campaign = fixture.campaign();
        var letter = fixture.unwritten(campaign);
        var nextWeek = LocalDate.now(CampaignFixture.ZONE).plusDays(7);
        assertRefused("no-title", () -> letters.add(campaign, details(" ", "", null)));
        assertRefused("title-too-long", () -> letters.add(campaign, details("a".repeat(201), "", null)));
        assertRefused("addressees-too-long", () -> letters.add(campaign, details("a", "a".repeat(1001), null)));
        assertRefused("delivered-later", () -> letters.add(campaign, details("a", "", nextWeek)));
        assertRefused("no-title", () -> letters.revise(letter, 0, details(" ", "", null)));
        assertRefused("delivered-later", () -> letters.revise(letter, 0, details("a", "", nextWeek)));
    }

    @Test
    void refusesWhatDoesNotExist() {
        var letter = fixture.unwritten(fixture.campaign());
        assertRefused("unknown-campaign", () -> letters.add(UUID.randomUUID(), details("a", "", null)));
        assertRefused("unknown-campaign", () -> letters.letters(UUID.randomUUID()));
        assertRefused("unknown-letter", () -> letters.letter(UUID.randomUUID()));
        assertRefused("unknown-letter", () -> letters.revise(UUID.randomUUID(), 0, details("a", "", null)));
        assertRefused("unknown-letter", () -> letters.publish(UUID.randomUUID(), VersionDraft.first("en", "a")));
        assertRefused("unknown-letter", () -> letters.versions(UUID.randomUUID()));
        assertRefused("unknown-campaign", () -> letters.versionRows(UUID.randomUUID()));
        assertRefused("unknown-letter", () -> letters.numbersCovering(UUID.randomUUID(), 1));
        assertRefused("unknown-version", () -> letters.version(UUID.randomUUID()));
        assertRefused("unknown-number", () -> letters.numbersCovering(letter, 1));
    }

    @Test
    void changesTheFactsOfALetterOnce() {
        var id = fixture.unwritten(fixture.campaign());
        var changed = new LetterDetails("New title", LetterKind.AD_STATEMENT, "", LocalDate.of(2026, 1, 22));
        letters.revise(id, 0, changed);
        letters.revise(id, 1, changed);
        assertThat(letters.letter(id).details()).isEqualTo(changed);
        assertThat(entries("campaign.letter.revised", id)).isOne();
    }

    @Test
    void refusesAChangeFromAStaleForm() {
        var id = fixture.unwritten(fixture.campaign());
        letters.revise(id, 0, details("New title", "", null));
        assertRefusedFor("base.refused.conflict", () -> letters.revise(id, 0, details("Other title", "", null)));
    }

    @Test
    void publishesTheFirstTextAsItIsStored() {
        var letter = fixture.unwritten(fixture.campaign());
        var id = letters.publish(letter, VersionDraft.first("EN-us", " Zoe\u0308\r\nFlea\n"));
        var version = letters.version(id);
        assertThat(version)
                .returns(letter, LetterVersionFacts::letterId)
                .returns(letters.letter(letter).title(), LetterVersionFacts::letterTitle)
                .returns(1, LetterVersionFacts::number)
                .returns("en-US", LetterVersionFacts::locale)
                .returns("Zo\u00eb\nFlea", LetterVersionFacts::text)
                .returns(LetterText.of("Zo\u00eb\nFlea").sha256(), LetterVersionFacts::sha256);
        assertThat(rows(letter))
                .singleElement()
                .returns(id, LetterVersionRow::id)
                .returns(VersionStep.FIRST, LetterVersionRow::step)
                .returns(coordinator, LetterVersionRow::publishedBy)
                .returns(version.publishedAt(), LetterVersionRow::publishedAt);
        assertThat(letters.letter(letter).currentNumber()).isOne();
        assertThat(entries("campaign.letter.published", letter)).isOne();
    }

    @Test
    void publishesNumbersAndTranslationsInOrder() {
        var letter = fixture.letter(fixture.campaign()).letterId();
        letters.publish(letter, VersionDraft.correction(1, "en", text(), "A comma"));
        letters.publish(letter, VersionDraft.translation(1, "de", text()));
        letters.publish(letter, VersionDraft.translation(2, "pt-br", text()));
        letters.publish(letter, VersionDraft.askAgain(2, "en", text(), null));
        assertThat(letters.versions(letter))
                .extracting(version -> version.number() + " " + version.locale())
                .containsExactly("1 en", "1 de", "2 en", "2 pt-BR", "3 en");
        assertThat(rows(letter))
                .extracting(row -> row.number() + " " + row.locale() + " " + row.step())
                .containsExactly(
                        "3 en ASK_AGAIN", "2 en CORRECTION", "2 pt-BR TRANSLATION", "1 en FIRST", "1 de TRANSLATION");
        assertThat(letters.letter(letter).currentNumber()).isEqualTo(3);
        assertThat(entries("campaign.letter.corrected", letter)).isOne();
        assertThat(entries("campaign.letter.renewed", letter)).isOne();
        assertThat(entries("campaign.letter.translated", letter)).isEqualTo(2);
    }

    @Test
    void keepsTheReasonOfACorrection() {
        var letter = fixture.letter(fixture.campaign()).letterId();
        letters.publish(letter, VersionDraft.correction(1, "en", text(), " A name was misspelled "));
        assertThat(rows(letter)).first().returns("A name was misspelled", LetterVersionRow::reason);
    }

    @Test
    void refusesAFirstTextTwice() {
        var letter = fixture.letter(fixture.campaign()).letterId();
        assertRefusedFor("base.refused.conflict", () -> letters.publish(letter, VersionDraft.first("en", text())));
    }

    @Test
    void refusesANextTextWithoutADecision() {
        var letter = fixture.letter(fixture.campaign()).letterId();
        var undecided = new VersionDraft(VersionStep.FIRST, 2, "en", text(), null);
        assertRefused("coverage-undecided", () -> letters.publish(letter, undecided));
    }

    @Test
    void refusesToCorrectWhatWasNeverPublished() {
        var letter = fixture.unwritten(fixture.campaign());
        assertRefused(
                "nothing-to-correct",
                () -> letters.publish(letter, VersionDraft.correction(0, "en", text(), "A comma")));
        assertRefused(
                "nothing-to-correct", () -> letters.publish(letter, VersionDraft.askAgain(0, "en", text(), null)));
        assertRefused("unknown-number", () -> letters.publish(letter, VersionDraft.translation(0, "de", text())));
        assertRefused("unknown-number", () -> letters.publish(letter, VersionDraft.translation(1, "de", text())));
    }

    @Test
    void refusesACorrectionWithoutAReason() {
        var letter = fixture.letter(fixture.campaign()).letterId();
        assertRefused(
                "correction-without-reason",
                () -> letters.publish(letter, VersionDraft.correction(1, "en", text(), " ")));
        assertRefused(
                "reason-too-long",
                () -> letters.publish(letter, VersionDraft.correction(1, "en", text(), "a".repeat(2001))));
    }

    @Test
    void refusesADecisionOnANumberThatIsNoLongerTheLast() {
        var letter = fixture.letter(fixture.campaign()).letterId();
        fixture.correction(letter);
        assertRefusedFor(
                "base.refused.conflict",
                () -> letters.publish(letter, VersionDraft.correction(1, "en", text(), "A comma")));
        assertRefusedFor(
                "base.refused.conflict", () -> letters.publish(letter, VersionDraft.askAgain(3, "en", text(), null)));
    }

    @Test
    void refusesTheSameTextAgain() {
        var first = fixture.letter(fixture.campaign());
        var letter = first.letterId();
        assertRefused(
                "same-text",
                () -> letters.publish(letter, VersionDraft.correction(1, "en", first.text() + "\r\n", "Again")));
        assertRefused("same-text", () -> letters.publish(letter, VersionDraft.translation(1, "de", first.text())));
        fixture.askedAgain(letter);
        assertRefused("same-text", () -> letters.publish(letter, VersionDraft.askAgain(2, "en", first.text(), "Back")));
    }

    @Test
    void twoLettersMayHaveTheSameText() {
        var campaign = fixture.campaign();
        var first = fixture.letter(campaign);
        var other = fixture.unwritten(campaign);
        assertThat(letters.version(letters.publish(other, VersionDraft.first("en", first.text())))
                        .sha256())
                .isEqualTo(first.sha256());
    }

    @Test
    void refusesASecondTextOfANumberInTheSameLanguage() {
        var letter = fixture.letter(fixture.campaign()).letterId();
        assertRefused("language-taken", () -> letters.publish(letter, VersionDraft.translation(1, "EN", text())));
    }

    @Test
    void refusesLanguagesThatNobodyHas() {
        var letter = fixture.unwritten(fixture.campaign());
        for (var tag : new String[] {"", "xx", "english", "e", "en_US", "en-", "und", "x-none", "a b"}) {
            assertRefused("unknown-language", () -> letters.publish(letter, VersionDraft.first(tag, text())));
        }
    }

    @Test
    void acceptsLanguagesOfThreeLetters() {
        var letter = fixture.unwritten(fixture.campaign());
        var version = letters.version(letters.publish(letter, VersionDraft.first("FIL", text())));
        assertThat(version.locale()).isEqualTo("fil");
        assertThat(LocaleTag.label("fil")).isEqualTo("Filipino");
    }

    @Test
    void refusesATextThatIsNone() {
        var letter = fixture.unwritten(fixture.campaign());
        assertRefused("no-text", () -> letters.publish(letter, VersionDraft.first("en", " \n")));
        assertRefused("unprintable-text", () -> letters.publish(letter, VersionDraft.first("en", "a\u0000")));
    }

    @Test
    void versionsStayAsTheyAreWhateverHappensToTheLetter() {
        var first = fixture.letter(fixture.campaign());
        var letter = first.letterId();
        var before = stored(first.id());
        letters.revise(letter, letters.letter(letter).version(), details("Other title", "Somebody", null));
        letters.publish(letter, VersionDraft.translation(1, "de", text()));
        fixture.correction(letter);
        fixture.askedAgain(letter);
        assertThat(stored(first.id())).isEqualTo(before);
    }

    private List<LetterVersionRow> rows(UUID letter) {
        return letters.versionRows(letters.letter(letter).campaignId()).get(letter);
    }

    private Map<String, Object> stored(UUID version) {
        var row = database.jdbc()
                .queryForMap(
                        "select version, version_no, locale, step, text, sha256, published_at from letter_version "
                                + "where id = ?",
                        CampaignServiceTest.bytes(version));
        row.replaceAll((column, value) -> String.valueOf(value));
        return row;
    }

    private static LetterDetails details(String title, String addressees, @Nullable LocalDate on) {
        return new LetterDetails(title, LetterKind.OPEN_LETTER, addressees, on);
    }

    private void assertRefused(String reason, ThrowingCallable call) {
        assertRefusedFor("campaign.refused." + reason, call);
    }

    private void assertRefusedFor(String key, ThrowingCallable call) {
        var before = database.fingerprint("letter", "letter_version");
        assertThatExceptionOfType(Refusal.class).isThrownBy(call::call).returns(key, Refusal::key);
        assertThat(database.fingerprint("letter", "letter_version")).isEqualTo(before);
    }

    private int entries(String verb, UUID subject) {
        return database.count(
                "audit_event where verb = ? and subject_id = ?", verb, CampaignServiceTest.bytes(subject));
    }
}
