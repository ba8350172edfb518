package org.undersigned.base.sheet.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.Place;

/**
 * Goes forward through one XML part, element by element; names are local names. A document type is refused, and so are
 * broken XML, another encoding than workbooks have, and nesting deeper and more different names than any workbook has.
 */
final class XmlReader implements AutoCloseable {

    private static final int DEEPEST = 64;
    private static final int MOST_NAMES = 1_000;
    private static final int LAST_NAMES = 64;

    /** ECMA-376 allows UTF-16 too, which nobody writes and in which {@link MarkupGuard} would see no markup. */
    private static final Set<String> ENCODINGS = Set.of("UTF-8", "US-ASCII");

    private final XMLStreamReader xml;
    private final Supplier<Place> place;
    private final Set<String> names = new HashSet<>();
    private final @Nullable String[] lastNames = new String[LAST_NAMES];
    private int depth;

    /** @param place where reading stands, asked only to refuse */
    XmlReader(InputStream part, Supplier<Place> place) {
        this.place = place;
        try {
            xml = factory().createXMLStreamReader(new MarkupGuard(part));
        } catch (XMLStreamException | RuntimeException e) {
            throw damaged();
        }
        if (!ENCODINGS.contains(xml.getEncoding())) {
            throw place.get().refusal("base.sheet.refused.other-encoding");
        }
    }

    /** Moves to the next start or end of an element; false at the end of the part. */
    boolean next() {
        for (var event = advance(); event != XMLStreamConstants.END_DOCUMENT; event = advance()) {
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean starts(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** The name of the element that starts here, or the empty text. */
    String started() {
        return xml.isStartElement() ? xml.getLocalName() : "";
    }

    /** An attribute of the element that starts here, whatever its namespace. */
    @Nullable
    String attribute(String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /**
     * The text inside the element that starts here, up to one character more than the most: enough to see that it is
     * too long. Leaves the reader at the element's end.
     */
    String text(int most) {
        var outside = depth - 1;
        var event = advance();
        var first = "";
        if (isText(event) && textLength() <= most) {
            first = piece();
            event = advance();
        }
        return depth == outside ? first : longerText(first, event, outside, most);
    }

    /** A text in several pieces. */
    private String longerText(String first, int next, int outside, int most) {
        var text = new StringBuilder(first);
        for (var event = next; depth > outside; event = advance()) {
            if (isText(event)) {
                append(text, most + 1 - text.length());
            }
        }
        return text.toString();
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** Moves to the end of the element that starts here. */
    void skip() {
        var outside = depth - 1;
        while (depth > outside) {
            advance();
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw damaged();
        }
    }

    private int advance() {
        int event;
        try {
            event = xml.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw damaged();
        }
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw place.get().refusal("base.sheet.refused.document-type");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> collect(xml.getPITarget());
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                collectNames();
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {}
        }
        if (depth > DEEPEST || names.size() > MOST_NAMES) {
            throw damaged();
        }
        return event;
    }

    /**
     * The parser's table of names becomes slow beyond all measure when a file has millions of them. A prefix is known
     * where it is declared; the parser refuses one that is not.
     */
    private void collectNames() {
        collect(xml.getLocalName());
        for (var i = xml.getAttributeCount() - 1; i >= 0; i--) {
            collect(xml.getAttributeLocalName(i));
        }
        for (var i = xml.getNamespaceCount() - 1; i >= 0; i--) {
            collect(xml.getNamespacePrefix(i));
        }
    }

    /** A sheet has the same few names in each cell, which are told at a glance to be known. */
    private void collect(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return;
        }
        var place = (31 * name.length() + name.charAt(0)) % LAST_NAMES;
        var last = lastNames[place];
        if (last != name && !name.equals(last)) {
            lastNames[place] = name;
            names.add(name);
        }
    }

    private int textLength() {
        try {
            return xml.getTextLength();
        } catch (RuntimeException e) {
            throw damaged();
        }
    }

    private String piece() {
        try {
            return xml.getText();
        } catch (RuntimeException e) {
            throw damaged();
        }
    }

    private void append(StringBuilder text, int room) {
        try {
            var length = Math.min(xml.getTextLength(), room);
            text.append(xml.getTextCharacters(), xml.getTextStart(), length);
        } catch (RuntimeException e) {
            throw damaged();
        }
    }

    private Refusal damaged() {
        return place.get().refusal("base.sheet.refused.damaged");
    }

    /**
     * Aalto is named, not looked up: it parses texts only when they are asked for, and in half the time. A factory
     * hands the names of one file on to the next, so each file gets its own.
     */
    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
