package org.undersigned.advertising.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.typeset.SetAd.Part;
import org.undersigned.advertising.typeset.SetAd.SetText;
import org.undersigned.base.measure.Length;

/** A page is paid for whole, also where few sign it: words and names grow, and no part of it is left white by chance. */
class FewNamesTest {

    private static final AdSize BROADSHEET = new AdSize(Length.inches("10"), Length.inches("21"));
    private static final AdSize TABLOID = new AdSize(Length.inches("10"), Length.inches("12"));

    private record Sample(int names, AdSize size, AdLayout layout, NameSetting setting) {

        AdForm form() {
            return Ads.form(size, layout, setting);
        }

        SetAd set() {
            return set(names);
        }

        SetAd set(int count) {
            return Typesetter.set(Ads.words(InventedNames.of(count)), form());
        }
    }

    static Stream<Sample> samples() {
        return IntStream.of(20, 40, 78, 120, 200)
                .boxed()
                .flatMap(names -> Stream.of(BROADSHEET, TABLOID, Ads.WSJ_QUARTER)
                        .flatMap(size -> Stream.of(AdLayout.values())
                                .flatMap(layout -> Stream.of(NameSetting.ONE_A_LINE, NameSetting.RUN_IN_DOT)
                                        .map(setting -> new Sample(names, size, layout, setting)))));
    }

    /** Bands from edge to edge in which there is nothing, neither letters nor the sides of a box. */
    @ParameterizedTest
    @MethodSource("samples")
    void leavesNoBandOfThePageEmpty(Sample sample) {
        var ad = sample.set();

        var taken = new TreeMap<Double, Double>();
        for (var text : ad.texts()) {
            taken.merge(text.baseline() - text.size(), text.baseline(), Math::max);
        }
        ad.rules().stream()
                .filter(rule ->
                        rule.fromLeft() == rule.toLeft() && rule.fromLeft() > 20 && rule.fromLeft() < ad.width() - 20)
                .forEach(rule -> taken.merge(rule.fromTop(), rule.toTop(), Math::max));
        var reached = 0.0;
        for (var band : taken.entrySet()) {
            assertThat(band.getKey() - reached).isLessThan(0.16 * ad.depth());
            reached = Math.max(reached, band.getValue());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saysOneThingOfFurtherNamesInTwoWays(Sample sample) {
        var fit = sample.set().names().orElseThrow();

        var leaves = fit.hundred()
                .size()
                .filter(size -> !size.isSmallerThan(fit.size()))
                .isPresent();
        assertThat(fit.more() >= 100).isEqualTo(leaves);
    }

    /** The names that come are not of quite the same lengths as those that stand for them. */
    @ParameterizedTest
    @ValueSource(ints = {20, 78, 200})
    void saysTruthfullyHowManyMoreLeaveTheTypeAsItIs(int names) {
        for (var layout : AdLayout.values()) {
            var sample = new Sample(names, BROADSHEET, layout, NameSetting.ONE_A_LINE);
            var fit = sample.set().names().orElseThrow();

            var more = sample.set(names + fit.more()).names().orElseThrow();

            assertThat(more.size().points()).isGreaterThan(0.85 * fit.size().points());
        }
    }

    @Test
    void countsTheColumnsThatCarryNames() {
        var ad = new Sample(78, BROADSHEET, AdLayout.BOX, NameSetting.ONE_A_LINE).set();

        var left = ad.texts().stream()
                .filter(text -> text.part() == Part.NAMES)
                .collect(Collectors.groupingBy(
                        text -> text.left() < ad.width() / 2,
                        Collectors.mapping(SetText::baseline, Collectors.toSet())));
        assertThat(ad.names().orElseThrow().columns()).isEqualTo(2);
        assertThat(left.values()).allSatisfy(lines -> assertThat(lines).hasSizeBetween(39, 40));
    }

    /** Names too few to stand around a box stand below it. */
    @Test
    void setsAHandfulOfNamesBelowTheBox() {
        var ad = new Sample(20, BROADSHEET, AdLayout.BOX, NameSetting.ONE_A_LINE).set();

        var names =
                ad.texts().stream().filter(text -> text.part() == Part.NAMES).toList();
        var words = ad.texts().stream()
                .filter(text -> text.part() == Part.CALL_TO_ACTION)
                .toList();
        assertThat(names)
                .allSatisfy(name -> assertThat(name.baseline())
                        .isGreaterThan(words.getLast().baseline()));
        assertThat(names.getFirst().size()).isGreaterThanOrEqualTo(18);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void endsNoParagraphWithAShortWordAlone(Sample sample) {
        var lines = new ArrayList<List<SetText>>();
        for (var text : sample.set().texts()) {
            if (text.part() == Part.BODY) {
                if (lines.isEmpty() || lines.getLast().getLast().baseline() != text.baseline()) {
                    lines.add(new ArrayList<>());
                }
                lines.getLast().add(text);
            }
        }

        assertThat(lines)
                .filteredOn(line -> line.getLast().text().endsWith("."))
                .allSatisfy(line -> assertThat(line.stream().map(SetText::text).collect(Collectors.joining()))
                        .hasSizeGreaterThan(5));
    }
}
