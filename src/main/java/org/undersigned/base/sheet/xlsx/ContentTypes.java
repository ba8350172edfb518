package org.undersigned.base.sheet.xlsx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.sheet.Place;

/** What kind of content each part of a package has, by part or else by the ending of its name. */
record ContentTypes(Map<String, String> byPart, Map<String, String> byEnding) {

    static final String PART = "[Content_Types].xml";

    /** Starts and ends of elements, more than there can be parts. */
    private static final int MOST = 20_000;

    static ContentTypes of(Archive archive, String fileName) throws IOException {
        var types = new ContentTypes(new HashMap<>(), new HashMap<>());
        var content = archive.content(PART);
        if (content != null) {
            try (content;
                    var xml = new XmlReader(content, () -> new Place(fileName, 0))) {
                for (var count = 0; xml.next(); count++) {
                    if (count > MOST) {
                        throw Archive.damaged(fileName);
                    }
                    types.add(xml);
                }
            }
        }
        return types;
    }

    /** The type of a part, empty if nothing says it. */
    String of(String part) {
        var name = part.toLowerCase(Locale.ROOT);
        var ending = name.substring(name.lastIndexOf('.') + 1);
        return byPart.getOrDefault("/" + name, byEnding.getOrDefault(ending, ""));
    }

    private void add(XmlReader xml) {
        switch (xml.started()) {
            case "Override" -> put(byPart, xml.attribute("PartName"), xml.attribute("ContentType"));
            case "Default" -> put(byEnding, xml.attribute("Extension"), xml.attribute("ContentType"));
            default -> {}
        }
    }

    private static void put(Map<String, String> types, @Nullable String name, @Nullable String type) {
        if (name != null && type != null) {
            types.put(name.toLowerCase(Locale.ROOT), type);
        }
    }
}
