package org.undersigned.advertising.typeset;

import org.undersigned.advertising.typeset.SetAd.Part;
import org.undersigned.base.typeface.Face;

/**
 * What stands at the edges of each ad: frame, label, sponsor line and job number. Measures are in points.
 *
 * @param unit the white of which all other white is a multiple
 * @param top where the rest may begin
 * @param bottom where the rest has to end
 */
record Margins(double unit, double left, double right, double top, double bottom) {

    static final double HAIRLINE = 0.25;
    static final double RULE = 0.6;

    private static final double FRAME = 0.75;
    private static final double JOB_SIZE = 5;
    private static final double CAPITALS = 0.67;
    private static final double TRACKING = 0.14;

    static Margins draw(AdWords words, AdForm form, Sheet sheet) {
        var unit = clamp(form.width() / 58, 4, 13.5);
        var edge = FRAME / 2 + unit * 0.25;
        sheet.frame(edge, edge, form.width() - edge, form.depth() - edge, FRAME);
        var side = unit * 2;
        var top = label(words.label(), form, sheet, unit);
        var bottom = foot(words, form, sheet, unit);
        return new Margins(unit, side, form.width() - side, top, bottom);
    }

    private static double label(String label, AdForm form, Sheet sheet, double unit) {
        var text = Face.settable(label).strip();
        if (text.isEmpty()) {
            return unit * 2;
        }
        var size = form.atLeast(clamp(form.width() / 88, 7, 9));
        var face = NameFaces.of(TypeSize.points(size)).roman();
        var foot = unit * 1.3 + CAPITALS * size;
        sheet.ask(face, text);
        sheet.centreTracked(Part.LABEL, face, size, form.width() / 2, foot, text, size * TRACKING);
        sheet.rule(unit * 2, form.width() - unit * 2, foot + unit * 0.75, HAIRLINE);
        return foot + unit * 2.4;
    }

    private static double foot(AdWords words, AdForm form, Sheet sheet, double unit) {
        var foot = form.depth() - unit * 0.9;
        var job = Face.settable(words.jobNumber()).strip();
        if (!job.isEmpty()) {
            sheet.ask(Face.CAPTION, job);
            sheet.put(
                    Part.JOB_NUMBER,
                    Face.CAPTION,
                    JOB_SIZE,
                    form.width() - unit * 2 - Sheet.width(Face.CAPTION, JOB_SIZE, job),
                    foot,
                    job);
            foot -= JOB_SIZE;
        }
        var top = line(Part.NOTE, words.note(), form.atLeast(clamp(form.width() / 100, 7, 8)), form, sheet, foot, unit);
        top = line(
                Part.SPONSOR_LINE,
                words.sponsorLine(),
                form.atLeast(clamp(form.width() / 78, 7, 10)),
                form,
                sheet,
                top,
                unit);
        if (top == foot) {
            return foot - unit * 0.5;
        }
        sheet.rule(unit * 2, form.width() - unit * 2, top - unit * 0.75, HAIRLINE);
        return top - unit * 0.75;
    }

    /** Sets a text above a foot, and gives where it begins. */
    private static double line(
            Part part, String words, double size, AdForm form, Sheet sheet, double foot, double unit) {
        var text = Face.settable(words).strip();
        if (text.isEmpty()) {
            return foot;
        }
        var face = NameFaces.of(TypeSize.points(size)).roman();
        sheet.ask(face, text);
        var line = Headline.sized(part, face, text, form.width() - unit * 5, size, 1.25);
        var top = foot - unit * 0.35 - line.depth();
        line.draw(sheet, form.width() / 2, top);
        return top;
    }

    double width() {
        return right - left;
    }

    double middle() {
        return (left + right) / 2;
    }

    static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
