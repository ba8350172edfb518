package org.undersigned.press.article;

import java.util.Comparator;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a page without what stands around the article, a paragraph a line. Nothing of the page is fetched or run. */
final class HtmlText {

    private static final String NO_TEXT =
            "script, style, noscript, template, svg, nav, header nav, footer, form, button, iframe, aside, select";

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span", "strong",
            "sub", "sup", "time", "u", "wbr");

    /** A page with an article shorter than this has put its text somewhere else. */
    private static final int SHORT = 500;

    private HtmlText() {}

    static String of(String html) {
        var page = Jsoup.parse(html);
        page.select(NO_TEXT).remove();
        return page.select("article, main").stream()
                .map(HtmlText::text)
                .filter(text -> text.length() >= SHORT)
                .max(Comparator.comparingInt(String::length))
                .orElseGet(() -> text(page.body()));
    }

    private static String text(Element element) {
        var text = new StringBuilder();
        element.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("\\s+", " "));
                } else {
                    breakLine(node);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                breakLine(node);
            }

            private void breakLine(Node node) {
                if (node instanceof Element block && !INLINE.contains(block.normalName())) {
                    text.append('\n');
                }
            }
        });
        return text.toString().replaceAll(" *\n[ \n]*", "\n\n").strip();
    }
}
