package org.undersigned.advertising.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.publication.LengthText;
import org.undersigned.base.DayText;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.name.Folding;

/**
 * What a page has to show: the paper, space and colour that were ordered, on the day and the page that were reported.
 * One that differs may be the right one all the same, but is not taken without a question.
 */
public record SheetCheck(String paper, LocalDate on, String page, AdSize size, AdColour colour) {

    public List<SheetDifference> differences(TearSheetDetails sheet) {
        var found = new ArrayList<SheetDifference>();
        if (!isSamePaper(sheet.paper())) {
            found.add(new SheetDifference(SheetMatter.PAPER, paper, sheet.paper()));
        }
        if (!on.equals(sheet.on())) {
            found.add(new SheetDifference(SheetMatter.DATE, DayText.of(on), DayText.of(sheet.on())));
        }
        if (!number(page).equals(number(sheet.page()))) {
            found.add(new SheetDifference(SheetMatter.PAGE, page, sheet.page()));
        }
        if (!size.isAbout(sheet.size())) {
            found.add(new SheetDifference(SheetMatter.SIZE, text(size), text(sheet.size())));
        }
        if (colour != sheet.colour()) {
            found.add(new SheetDifference(SheetMatter.COLOUR, Texts.label(colour), Texts.label(sheet.colour())));
        }
        return List.copyOf(found);
    }

    /** A page may name its paper with less, or more, than we do: "Wall Street Journal". */
    private boolean isSamePaper(String printed) {
        var ours = Folding.compact(paper);
        var theirs = Folding.compact(printed).replaceFirst("^the", "");
        return ours.contains(theirs) || theirs.contains(ours.replaceFirst("^the", ""));
    }

    /** "A7" of "page A 7". */
    private static String number(String page) {
        return Folding.compact(page).replaceFirst("^page", "");
    }

    private static String text(AdSize size) {
        return Texts.text("advertising.invoice.size", LengthText.of(size.width()), LengthText.of(size.depth()));
    }

    /** @throws Refusal that says in what it differs, where whoever files it has not said that this stands on the page */
    void expectAsPrinted(TearSheetDetails sheet) {
        var questions = differences(sheet).stream()
                .filter(difference -> !sheet.asPrinted().contains(difference.matter()))
                .map(SheetDifference::sentence)
                .collect(Collectors.joining("; "));
        if (!questions.isEmpty()) {
            throw new Refusal("advertising.order.refused.sheet-differs", questions);
        }
    }
}
