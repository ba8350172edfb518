package org.undersigned.advertising.proof;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Marks on the picture of a page what differs from the ad: a box around what is changed or added, a bar where a name
 * lacks.
 */
final class MarkedPage {

    private static final Color CHANGED = new Color(0xB4, 0x6A, 0x00);
    private static final Color ADDED = new Color(0x1B, 0x4F, 0x9C);
    private static final Color MISSING = new Color(0xB0, 0x1E, 0x2E);
    private static final float FRAME = 2.5f;
    private static final double AROUND = 3;

    private MarkedPage() {}

    static void mark(BufferedImage picture, int page, List<PageFinding> findings) {
        var graphics = picture.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setStroke(new BasicStroke(FRAME));
            for (var finding : findings) {
                if (finding.place().page() == page) {
                    graphics.setColor(colour(finding.kind()));
                    graphics.draw(frame(picture, finding));
                }
            }
        } finally {
            graphics.dispose();
        }
    }

    /** Of a missing name the place of the one before it is known: it lacks behind that. */
    private static Rectangle2D frame(BufferedImage picture, PageFinding finding) {
        var place = finding.place();
        var box = ReturnedPdf.scale(picture)
                .createTransformedShape(
                        new Rectangle2D.Double(place.left(), place.top(), place.width(), place.height()))
                .getBounds2D();
        var left = finding.kind() == FindingKind.MISSING ? box.getMaxX() + AROUND : box.getX() - AROUND;
        var width = finding.kind() == FindingKind.MISSING ? FRAME : box.getWidth() + 2 * AROUND;
        return new Rectangle2D.Double(left, box.getY() - AROUND, width, box.getHeight() + 2 * AROUND);
    }

    private static Color colour(FindingKind kind) {
        return switch (kind) {
            case CHANGED -> CHANGED;
            case ADDED -> ADDED;
            case MISSING -> MISSING;
        };
    }
}
