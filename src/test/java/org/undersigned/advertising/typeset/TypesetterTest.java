package org.undersigned.advertising.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.undersigned.advertising.typeset.Ads.WSJ_PAGE;
import static org.undersigned.advertising.typeset.Ads.WSJ_QUARTER;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.typeset.SetAd.LackingLetter;
import org.undersigned.advertising.typeset.SetAd.Part;
import org.undersigned.advertising.typeset.SetAd.SetText;
import org.undersigned.base.Refusal;
import org.undersigned.base.measure.Length;
import org.undersigned.base.typeface.Face;

class TypesetterTest {

    /** The two pages that are told of: 1,600 names around a box, and more than 700 in a list. */
    @ParameterizedTest
    @CsvSource({
        "1600, BOX, RUN_IN_DOT, 6.0",
        "1600, CLASSIC, RUN_IN_DOT, 5.9",
        "2000, CLASSIC, RUN_IN_BULLET, 5.3",
        "750, CLASSIC, ONE_A_LINE, 6.6",
        "750, CLASSIC, RUN_IN_DOT, 8.6"
    })
    void setsTheNamesOfAWholeCampaignOnOnePage(int count, AdLayout layout, NameSetting setting, double atLeast) {
        var fit = Typesetter.set(Ads.words(InventedNames.of(count)), Ads.form(WSJ_PAGE, layout, setting))
                .names()
                .orElseThrow();

        assertThat(fit.names()).isEqualTo(count);
        assertThat(fit.size().points()).isBetween(atLeast, atLeast + 0.5);
        assertThat(fit.broken()).isLessThanOrEqualTo(1 + count / 100);
        assertThat(fit.tooMany().isPresent()).isEqualTo(fit.size().points() < 7);
    }

    @ParameterizedTest
    @CsvSource({
        "750, CLASSIC, ONE_A_LINE",
        "750, BOX, ONE_A_LINE",
        "1600, BOX, RUN_IN_DOT",
        "1600, CLASSIC, RUN_IN_BULLET"
    })
    void printsEachNameOnceAndInOrder(int count, AdLayout layout, NameSetting setting) throws IOException {
        var names = InventedNames.of(count, 12);

        try (var pdf = Ads.opened(Typesetter.set(Ads.words(names), Ads.form(WSJ_PAGE, layout, setting)))) {
            var text = Ads.text(pdf).replace("- ", "-");
            var from = 0;
            for (var name : names) {
                var at = text.indexOf(name.printed(), from);
                assertThat(at).as(name.printed()).isGreaterThanOrEqualTo(from);
                from = at + name.printed().length();
            }
            assertThat(text).contains("Stealing isn’t innovation.", "INV-0001", "Paid for by the Invented Campaign");
        }
    }

    @Test
    void keepsEverythingInsideTheAd() {
        for (var layout : AdLayout.values()) {
            for (var setting : NameSetting.values()) {
                var ad = Typesetter.set(Ads.words(InventedNames.of(120)), Ads.form(WSJ_QUARTER, layout, setting));

                assertThat(ad.texts()).allSatisfy(text -> {
                    assertThat(text.left()).isGreaterThan(0);
                    assertThat(text.left() + width(text)).as(text.text()).isLessThan(ad.width());
                    assertThat(text.baseline()).isBetween(0.0, ad.depth());
                });
            }
        }
    }

    @Test
    void letsNoTwoLinesOfNamesRunIntoEachOther() {
        for (var layout : AdLayout.values()) {
            var ad = Typesetter.set(
                    Ads.words(InventedNames.of(700, 9)), Ads.form(WSJ_PAGE, layout, NameSetting.RUN_IN_DOT));
            var names = ad.texts().stream()
                    .filter(text -> text.part() == Part.NAMES)
                    .toList();

            for (var i = 1; i < names.size(); i++) {
                var before = names.get(i - 1);
                var text = names.get(i);
                if (before.baseline() == text.baseline()) {
                    assertThat(text.left())
                            .as(text.text())
                            .isGreaterThanOrEqualTo(before.left() + width(before) - 0.7 * before.size());
                }
            }
        }
    }

    @Test
    void saysWhatAHundredNamesMoreWouldDo() {
        var form = Ads.form(WSJ_PAGE, AdLayout.CLASSIC, NameSetting.RUN_IN_DOT);
        var fit = Typesetter.set(Ads.words(InventedNames.of(900)), form).names().orElseThrow();

        assertThat(fit.more()).isBetween(0, 40);
        assertThat(fit.hundred().size())
                .hasValueSatisfying(size -> assertThat(size).isLessThan(fit.size()));
        var thousand =
                Typesetter.set(Ads.words(InventedNames.of(1_000)), form).names().orElseThrow();
        assertThat(fit.hundred().size().orElseThrow().points())
                .isCloseTo(thousand.size().points(), offset(0.2));
    }

    @Test
    void saysHowManyNamesAreTooManyForTheSmallestTypeOfThePaper() {
        var form = Ads.form(WSJ_PAGE, AdLayout.CLASSIC, NameSetting.RUN_IN_DOT, "7");

        var fit =
                Typesetter.set(Ads.words(InventedNames.of(1_600)), form).names().orElseThrow();

        assertThat(fit.size().points()).isLessThan(7);
        assertThat(fit.tooMany().orElseThrow().names()).isBetween(150, 650);
    }

    /** The names that are said to have room have it, and so have all of them in the space that is said to be deep enough. */
    @ParameterizedTest
    @CsvSource({"CLASSIC, RUN_IN_DOT", "CLASSIC, ONE_A_LINE", "BOX, RUN_IN_DOT"})
    void saysTruthfullyWhatHasRoomAtTheSmallestTypeThatIsRead(AdLayout layout, NameSetting setting) {
        var names = InventedNames.of(1_600);
        var many = Typesetter.set(Ads.words(names), Ads.form(WSJ_PAGE, layout, setting))
                .names()
                .orElseThrow()
                .tooMany()
                .orElseThrow();

        var fewer =
                Typesetter.set(Ads.words(names.subList(0, 1_600 - many.names())), Ads.form(WSJ_PAGE, layout, setting));
        var deeper =
                Typesetter.set(Ads.words(names), Ads.form(new AdSize(WSJ_PAGE.width(), many.depth()), layout, setting));

        assertThat(many.names()).isPositive();
        assertThat(fewer.names().orElseThrow().size()).isGreaterThanOrEqualTo(TypeSize.READABLE);
        assertThat(deeper.names().orElseThrow().size()).isGreaterThanOrEqualTo(TypeSize.READABLE);
    }

    @Test
    void saysHowManyNamesHaveRoomWhereAHundredMoreHaveNone() {
        var form = Ads.form(
                new AdSize(Length.inches("5.35"), Length.inches("5")), AdLayout.CLASSIC, NameSetting.RUN_IN_DOT);
        var fit = IntStream.iterate(160, count -> count + 20)
                .mapToObj(count -> Typesetter.set(Ads.words(InventedNames.of(count)), form)
                        .names()
                        .orElseThrow())
                .filter(each -> each.hundred().size().isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(fit.hundred().most()).isBetween(fit.names(), fit.names() + 99);
    }

    @Test
    void saysHowManyNamesFitAndWhichSpaceWouldHoldThemWhereItRefuses() {
        var form = Ads.form(
                new AdSize(Length.inches("5.35"), Length.inches("4")), AdLayout.CLASSIC, NameSetting.RUN_IN_DOT);

        assertThatThrownBy(() -> Typesetter.set(Ads.words(InventedNames.of(1_600)), form))
                .isInstanceOf(Refusal.class)
                .hasMessageMatching("1,600 names do not fit into this space at 4\\.0 pt.*: \\d+ do\\. Strike .*"
                        + " order a space at least [\\d.]+ in deep at this width\\.");
    }

    /** Names run in where the eye finds the next line; the statement is read, and the headline does not shout over it. */
    @ParameterizedTest
    @CsvSource({"750, 3, 6", "1600, 4, 6", "2000, 4, 6"})
    void standsInColumnsThatAreReadAndInAHierarchy(int count, int fewest, int most) {
        var ad = Typesetter.set(
                Ads.words(InventedNames.of(count)), Ads.form(WSJ_PAGE, AdLayout.CLASSIC, NameSetting.RUN_IN_DOT));

        assertThat(ad.names().orElseThrow().columns()).isBetween(fewest, most);
        var lines = ad.texts().stream()
                .filter(text -> text.part() == Part.NAMES)
                .collect(Collectors.groupingBy(
                        text -> text.baseline() + " " + column(ad, text),
                        Collectors.summingInt(text -> text.text().length())));
        assertThat(lines.values().stream().mapToInt(length -> length).average().orElseThrow())
                .isBetween(30.0, 60.0);
        assertThat(size(ad, Part.BODY)).isBetween(12.0, 20.0);
        assertThat(size(ad, Part.HEADLINE)).isBetween(3 * size(ad, Part.BODY), 4 * size(ad, Part.BODY));
    }

    private static int column(SetAd ad, SetText text) {
        return (int) (text.left() / (ad.width() / ad.names().orElseThrow().columns()));
    }

    private static double size(SetAd ad, Part part) {
        return ad.texts().stream()
                .filter(text -> text.part() == part)
                .mapToDouble(SetText::size)
                .max()
                .orElseThrow();
    }

    @Test
    void givesUpNamesBeforeItBreaksThePapersSmallestType() {
        var form = Ads.form(WSJ_PAGE, AdLayout.CLASSIC, NameSetting.RUN_IN_DOT, "7");

        var ad = Typesetter.set(Ads.words(InventedNames.of(1_000)), form);

        assertThat(ad.texts())
                .filteredOn(text -> text.part() != Part.JOB_NUMBER)
                .allSatisfy(text -> assertThat(text.size()).isGreaterThanOrEqualTo(7));
    }

    @Test
    void refusesASpaceInWhichNothingCanBeRead() {
        var stamp = new AdSize(Length.inches("1.68"), Length.inches("1"));

        assertThatThrownBy(() -> Typesetter.set(
                        Ads.words(InventedNames.of(750)), Ads.form(stamp, AdLayout.CLASSIC, NameSetting.RUN_IN_DOT)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("This does not fit");
    }

    @Test
    void namesTheLettersThatTheTypefaceLacksAndWhoseTheyAre() {
        var names = new ArrayList<>(InventedNames.of(20));
        names.add(new SetName("椎名 林", "singer"));

        var ad = Typesetter.set(Ads.words(names), Ads.form(WSJ_QUARTER, AdLayout.CLASSIC, NameSetting.ONE_A_LINE));

        assertThat(ad.lacking())
                .containsExactly(
                        new LackingLetter("椎", "椎名 林"), new LackingLetter("名", "椎名 林"), new LackingLetter("林", "椎名 林"));
        assertThat(Typesetter.set(
                                Ads.words(InventedNames.of(1_600)),
                                Ads.form(WSJ_PAGE, AdLayout.BOX, NameSetting.RUN_IN_DOT))
                        .lacking())
                .isEmpty();
    }

    /** Two lines in two columns are one each, also where the second is the end of a paragraph. */
    @Test
    void setsAShortStatement() {
        for (var body :
                List.of("Ask us.", "Stealing is not innovation. We, who make the work, ask you to ask first.")) {
            var words = new AdWords("", "Ask first", List.of(body), InventedNames.of(3), "", "Paid for by us", "");

            var ad = Typesetter.set(words, Ads.form(WSJ_PAGE, AdLayout.CLASSIC, NameSetting.ONE_A_LINE));

            assertThat(ad.texts()).extracting(SetText::part).contains(Part.BODY, Part.NAMES);
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 1", "20, 2", "60, 2"})
    void spreadsFewNamesOverThePage(int count, int columns) {
        var ad = Typesetter.set(
                Ads.words(InventedNames.of(count)), Ads.form(WSJ_PAGE, AdLayout.CLASSIC, NameSetting.ONE_A_LINE));

        var fit = ad.names().orElseThrow();
        assertThat(fit.size().points()).isGreaterThanOrEqualTo(14);
        assertThat(fit.columns()).isEqualTo(columns);
        assertThat(fit.broken()).isZero();
    }

    @Test
    void setsTheSectionsInTheOrderOfTheCopy() {
        var sections = List.of(
                AdSection.names(),
                AdSection.of(Part.BODY, "These are some of us."),
                AdSection.of(Part.CALL_TO_ACTION, "Join us."),
                AdSection.of(Part.HEADLINE, "Ask first"),
                AdSection.of(Part.BODY, "Ask us."));
        var words = new AdWords("AD", sections, InventedNames.of(60), List.of(), "Paid for by us", "", "U0001-01-01");

        for (var setting : NameSetting.values()) {
            var ad = Typesetter.set(words, Ads.form(WSJ_PAGE, AdLayout.CLASSIC, setting));

            assertThat(fromAbove(ad))
                    .startsWith("AD")
                    .containsSubsequence(
                            words.names().getLast().name(), "These", "Join us.", "Ask first", "Ask", "Paid for by us");
        }
    }

    @Test
    void setsTheTextsInTheBoxInTheOrderOfTheCopy() {
        var sections = List.of(
                AdSection.of(Part.CALL_TO_ACTION, "Join us."),
                AdSection.names(),
                AdSection.of(Part.HEADLINE, "Ask first"));
        var words = new AdWords("", sections, InventedNames.of(90), List.of(), "Paid for by us", "", "");

        var ad = Typesetter.set(words, Ads.form(WSJ_PAGE, AdLayout.BOX, NameSetting.ONE_A_LINE));

        assertThat(fromAbove(ad)).containsSubsequence("Join us.", "Ask first");
    }

    @ParameterizedTest
    @CsvSource({
        "700, CLASSIC, ONE_A_LINE",
        "700, BOX, ONE_A_LINE",
        "700, BOX, RUN_IN_DOT",
        "1200, CLASSIC, RUN_IN_BULLET",
        "12, CLASSIC, ONE_A_LINE"
    })
    void setsHeadingsAboveTheirNamesAndNoneAtTheFootOfAColumn(int count, AdLayout layout, NameSetting setting) {
        var names = InventedNames.of(count);
        var headings = List.of(
                new NameHeading(0, "Actors"),
                new NameHeading(count / 3, "Directors and screenwriters"),
                new NameHeading(count / 2, ""),
                new NameHeading(count * 2 / 3, "Organisations"));
        var words = new AdWords(
                "AD",
                List.of(AdSection.of(Part.HEADLINE, "Ask first"), AdSection.names()),
                names,
                headings,
                "Paid for by us",
                "",
                "");

        var ad = Typesetter.set(words, Ads.form(WSJ_PAGE, layout, setting));
        var set = ad.texts().stream().filter(text -> text.part() == Part.NAMES).toList();

        for (var heading : List.of("Actors", "Directors", "Organisations")) {
            var at = set.stream()
                    .filter(text -> text.text().strip().equals(heading))
                    .findFirst()
                    .orElseThrow();
            var below = set.stream()
                    .filter(text -> column(ad, text) == column(ad, at) && text.baseline() > at.baseline())
                    .min(Comparator.comparingDouble(SetText::baseline))
                    .orElseThrow();
            assertThat(below.baseline() - at.baseline()).isLessThanOrEqualTo(2 * at.size());
            assertThat(at.face()).isIn(Face.SEMIBOLD, Face.CAPTION_SEMIBOLD);
        }
    }

    /** What stands where, each by its first piece on a line. */
    private static List<String> fromAbove(SetAd ad) {
        return ad.texts().stream()
                .sorted(Comparator.comparingDouble(SetText::baseline).thenComparingDouble(SetText::left))
                .map(text -> text.text().strip())
                .toList();
    }

    @Test
    void setsAnAdWithoutNames() {
        var ad = Typesetter.set(Ads.words(List.of()), Ads.form(WSJ_QUARTER, AdLayout.BOX, NameSetting.RUN_IN_DOT));

        assertThat(ad.names()).isEmpty();
        assertThat(ad.texts()).extracting(SetText::part).contains(Part.BODY, Part.HEADLINE, Part.SPONSOR_LINE);
    }

    private static double width(SetText text) {
        return Sheet.width(text.face(), text.size(), text.text().strip());
    }
}
