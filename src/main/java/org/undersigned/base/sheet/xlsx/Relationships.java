package org.undersigned.base.sheet.xlsx;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.undersigned.base.sheet.Place;

/** Where one part of a workbook points: the targets by relationship id, as names of other parts. */
record Relationships(Map<String, Target> targets) {

    /** Starts and ends of elements; a workbook has few parts, and hyperlinks belong to its sheets. */
    private static final int MOST = 20_000;

    /** @param type the last word of the relationship's type, which is the same in both dialects of the format */
    record Target(String type, String part) {}

    /** The relationships of a part, or of the whole package for the empty name. */
    static Relationships of(Archive archive, String part, String fileName) throws IOException {
        var slash = part.lastIndexOf('/') + 1;
        var file = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        var targets = new HashMap<String, Target>();
        var content = archive.content(file);
        if (content != null) {
            try (content;
                    var xml = new XmlReader(content, () -> new Place(fileName, 0))) {
                for (var count = 0; xml.next(); count++) {
                    if (count > MOST) {
                        throw Archive.damaged(fileName);
                    }
                    if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                        targets.put(attribute(xml, "Id", fileName), target(xml, part, fileName));
                    }
                }
            }
        }
        return new Relationships(targets);
    }

    Optional<String> first(String type) {
        return targets.values().stream()
                .filter(target -> target.type().equals(type))
                .map(Target::part)
                .findFirst();
    }

    private static Target target(XmlReader xml, String part, String fileName) {
        var type = attribute(xml, "Type", fileName);
        try {
            var target = URI.create("/" + part).resolve(attribute(xml, "Target", fileName));
            return new Target(
                    type.substring(type.lastIndexOf('/') + 1), target.getPath().substring(1));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            throw Archive.damaged(fileName);
        }
    }

    private static String attribute(XmlReader xml, String name, String fileName) {
        var value = xml.attribute(name);
        if (value == null) {
            throw Archive.damaged(fileName);
        }
        return value;
    }
}
