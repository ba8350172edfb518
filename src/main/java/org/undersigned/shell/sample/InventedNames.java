package org.undersigned.shell.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Names of nobody. The same every time, so that the sample can be talked about. */
final class InventedNames {

    private static final List<String> GIVEN = List.of(
            "Adela", "Bram", "Cosima", "Dario", "Edda", "Farid", "Greta", "Håkon", "Ines", "Jonah", "Katya", "Lorcan",
            "Maïté", "Noor", "Orla", "Piotr", "Quilla", "Renzo", "Siân", "Tomás", "Umi", "Viggo", "Wren", "Ximena",
            "Yusuf", "Zofia");

    private static final List<String> FAMILY = List.of(
            "Abernethy-Vale",
            "Bristlecone",
            "Calloway-Ito",
            "Dunmarrow",
            "Eastlake",
            "Fennimore",
            "Grønvold",
            "Hollowell",
            "Ivarsson",
            "Juniper",
            "Kestrelman",
            "Łukasik-Moor",
            "Merriweather-Osei",
            "Nightjar",
            "O’Dunmore",
            "Pellworth",
            "Quillfeather",
            "Rosenhain",
            "Saltmarsh",
            "Thistlewood",
            "Underhay",
            "van der Weyl",
            "Wintergreen",
            "Yarborough-Paz",
            "Zelenka");

    private static final List<String> ONE_WORD = List.of("Marrow", "Solenne", "Bluejay", "K!te", "Ōmi", "Vesper");

    private static final List<String> BANDS = List.of(
            "The Paper Lanterns",
            "Night Bus to Aarhus",
            "V.O.L.T.",
            "Copper & Kin",
            "22 Swans",
            "The Hollow Hours",
            "OK Lighthouse",
            "Mötley Pigeons",
            "Salt/Water",
            "The Understudies",
            "Dusk Choir",
            "Ninepin",
            "Sisters of Gravity",
            "The Long Weekend",
            "Glass Harbour",
            "Tin Cathedral",
            "Moth & Rust",
            "Velvet Ledger",
            "The Quiet Cars",
            "A Map of Rain",
            "Brass Foxes",
            "Lemon Parliament",
            "The Margins",
            "Kite Weather");

    private static final List<String> ESTATES = List.of(
            "Estate of Ottilie Brandauer",
            "Estate of Marcus Feld",
            "Estate of Ruth Ashgrove",
            "Estate of Emeka Sunday Obi");

    private static final List<String> BODIES = List.of(
            "Guild of Stage Voices",
            "Union of Picture Makers",
            "Songwriters’ Alliance of the North",
            "Federation of Film Workers",
            "Society of Letterpress Authors",
            "National Photographers’ Circle",
            "Association of Independent Studios",
            "Council of Festival Directors",
            "League of Game Writers",
            "Radio Makers’ Union",
            "Orchestra Musicians’ Federation",
            "Alliance of Comic Artists",
            "Institute for Fair Culture",
            "Translators’ Association",
            "Dancers’ Guild",
            "Union of Sound Recordists",
            "Society of Film Composers",
            "Puppeteers’ Society",
            "Booksellers’ Foundation",
            "Typefounders’ Guild");

    private InventedNames() {}

    static List<String> persons(int count) {
        var names = new ArrayList<String>();
        for (var given : GIVEN) {
            for (var family : FAMILY) {
                names.add(given + " " + family);
            }
        }
        Collections.shuffle(names, new Random(22));
        var chosen = new ArrayList<>(ONE_WORD);
        chosen.addAll(names.subList(0, count - ONE_WORD.size()));
        return chosen;
    }

    static List<String> bands() {
        return BANDS;
    }

    static List<String> estates() {
        return ESTATES;
    }

    static List<String> bodies() {
        return BODIES;
    }
}
