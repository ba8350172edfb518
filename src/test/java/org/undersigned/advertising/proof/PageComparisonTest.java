package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.typeset.AdForm;
import org.undersigned.advertising.typeset.AdLayout;
import org.undersigned.advertising.typeset.AdPdf;
import org.undersigned.advertising.typeset.AdWords;
import org.undersigned.advertising.typeset.InventedNames;
import org.undersigned.advertising.typeset.NameSetting;
import org.undersigned.advertising.typeset.PdfForm;
import org.undersigned.advertising.typeset.Punctuation;
import org.undersigned.advertising.typeset.SetName;
import org.undersigned.advertising.typeset.Typesetter;
import org.undersigned.base.Refusal;
import org.undersigned.base.measure.Length;
import org.undersigned.base.sheet.FileProperties;

/** Pages as a paper might return them: ours, with something wrong. */
class PageComparisonTest {

    private static final ReturnedText.Place PLACE = new ReturnedText.Place(1, 0.1, 0.1, 0.01, 0.01);
    private static final TimeLimit LONG = TimeLimit.of(Duration.ofMinutes(1), "advertising.proof.refused.pdf-too-much");

    private static final AdSize PAGE = new AdSize(Length.inches("10.87"), Length.inches("21"));

    @ParameterizedTest
    @EnumSource
    void findsEveryNameOfAPageAsItWasSent(NameSetting setting) throws IOException {
        var names = InventedNames.of(750, 11);

        var result = compare(names, names, setting);

        assertThat(result.findings()).isEmpty();
        assertThat(result.found()).isEqualTo(750);
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatIsMissingAddedAndChanged(NameSetting setting) throws IOException {
        var names = InventedNames.of(300);
        var printed = new ArrayList<>(names);
        printed.set(120, new SetName(misspelt(names.get(120)), ""));
        printed.remove(77);
        printed.add(40, new SetName("Percival Unasked", ""));

        var result = compare(names, printed, setting);

        assertThat(result.found()).isEqualTo(298);
        assertThat(result.findings())
                .extracting(PageFinding::kind, PageFinding::expected, PageFinding::found)
                .containsExactly(
                        tuple(FindingKind.MISSING, names.get(77).name(), ""),
                        tuple(FindingKind.CHANGED, names.get(120).name(), misspelt(names.get(120))),
                        tuple(FindingKind.ADDED, "", "Percival Unasked"));
        assertThat(result.findings()).allSatisfy(finding -> {
            assertThat(finding.place().page()).isOne();
            assertThat(finding.place().width()).isBetween(5, 500);
            assertThat(finding.place().height()).isBetween(1, 40);
        });
    }

    private static String misspelt(SetName name) {
        return name.name().replaceFirst("(\\p{L})(\\p{L})$", "$2$1x");
    }

    @Test
    void takesNoNameForFoundThatIsOnlyThePartOfAnother() throws IOException {
        var names = List.of(new SetName("Ida Ng", ""), new SetName("Jo Lee", ""), new SetName("Ida Nguyen", ""));

        var result = compare(names, names.subList(1, 3), NameSetting.ONE_A_LINE);

        assertThat(result.findings())
                .extracting(PageFinding::kind, PageFinding::expected)
                .containsExactly(tuple(FindingKind.MISSING, "Ida Ng"));
    }

    /** The page has the names in an order of its own, and one of them is the beginning of another. */
    @Test
    void findsNamesInAnyOrder() throws IOException {
        var names = new ArrayList<>(InventedNames.of(120));
        names.add(new SetName("Jo Bell", ""));
        names.add(new SetName("Jo Bell-Abel", ""));
        var printed = names.reversed();

        assertThat(compare(names, printed, NameSetting.RUN_IN_DOT).findings()).isEmpty();
        assertThat(compare(names, printed, NameSetting.ONE_A_LINE).findings()).isEmpty();
    }

    @Test
    void doesNotMindOtherApostrophesHyphensAndJoinedLetters() {
        var text = new ReturnedText();
        for (var letter : List.of("O", "\u02bc", "G", "r", "i", "\ufb00", "i", "n", "\u2010", "H")) {
            text.add(letter, PLACE);
        }

        assertThat(PageComparison.of(List.of("O’Griffin-H"), List.of(), List.of(), text, LONG)
                        .findings())
                .isEmpty();
    }

    @Test
    void findsWhoWasStruckAlsoAtTheBeginningAndAtTheEnd() throws IOException {
        var names = List.of(new SetName("Bob Bell", ""), new SetName("Cleo Carr", ""));
        var printed =
                List.of(new SetName("Ada Abel", ""), names.getFirst(), names.getLast(), new SetName("Zoe Zed", ""));

        for (var setting : NameSetting.values()) {
            var result = compare(names, List.of("Ada Abel", "Zoe Zed"), printed, setting);
            assertThat(result.found()).isEqualTo(2);
            assertThat(result.findings())
                    .extracting(PageFinding::kind, PageFinding::found)
                    .containsExactly(tuple(FindingKind.ADDED, "Ada Abel"), tuple(FindingKind.ADDED, "Zoe Zed"));
        }
    }

    @Test
    void givesUpOnAPageThatIsMadeToKeepItBusy() {
        var text = new ReturnedText();
        line(text, "Ada");
        IntStream.range(0, 2_000).forEach(line -> line(text, "Aaaaaaaaaaaa" + line % 10));
        line(text, "Zoe");
        var names = new ArrayList<>(Collections.nCopies(50, "Bbbbbbbbbbbb"));
        names.addFirst("Ada");
        names.addLast("Zoe");
        var clock = new AtomicLong();
        var limit = TimeLimit.of(
                Duration.ofNanos(10_000), clock::incrementAndGet, "advertising.proof.refused.pdf-too-much");

        assertThatThrownBy(() -> PageComparison.of(names, List.of(), List.of(), text, limit))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be compared within");
        assertThat(clock.get()).isLessThan(10_100);
    }

    private static void line(ReturnedText text, String letters) {
        text.line();
        letters.chars().forEach(letter -> text.add(Character.toString(letter), PLACE));
    }

    @Test
    void refusesWhatIsNoPdfOrHidesItself() {
        assertThatThrownBy(() -> ReturnedPdf.read("%PDF-1.7 and nothing else".getBytes(), false))
                .isInstanceOf(Refusal.class);
    }

    private static PageComparison.Result compare(List<SetName> expected, List<SetName> printed, NameSetting setting)
            throws IOException {
        return compare(expected, List.of(), printed, setting);
    }

    private static PageComparison.Result compare(
            List<SetName> expected, List<String> unwanted, List<SetName> printed, NameSetting setting)
            throws IOException {
        var words = new AdWords(
                "ADVERTISEMENT", "Ask first", List.of("Ask us."), printed, "Join us.", "Paid for by us", "U0001-01-01");
        var ad = Typesetter.set(
                words, new AdForm(PAGE, AdLayout.CLASSIC, setting, Punctuation.TYPOGRAPHIC, Optional.empty()));
        var out = new ByteArrayOutputStream();
        AdPdf.write(ad, new FileProperties("Ad", "Ad", "Us", List.of(), Instant.EPOCH), PdfForm.PLAIN, out);
        return PageComparison.of(
                expected.stream().map(SetName::printed).toList(),
                List.of(),
                unwanted,
                ReturnedPdf.read(out.toByteArray(), false).text(),
                LONG);
    }
}
