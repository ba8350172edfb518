package org.undersigned.press.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/** The text of a page without what stands around the article, a paragraph a line. Nothing of the page is fetched or run. */
final class HtmlText {

    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "nav",
            "footer",
            "form",
            "button",
            "iframe",
            "aside",
            "select");

    private static final Set<String> ARTICLES = Set.of("article", "main");

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span", "strong",
            "sub", "sup", "time", "u", "wbr");

    /** A page with an article shorter than this has put its text somewhere else. */
    private static final int SHORT = 500;

    private HtmlText() {}

    static String of(String html) {
        var page = Jsoup.parse(html);
        return articles(page).stream()
                .map(HtmlText::text)
                .filter(text -> text.length() >= SHORT)
                .max(Comparator.comparingInt(String::length))
                .orElseGet(() -> text(page.body()));
    }

    /** Those that stand in no other one. */
    private static List<Element> articles(Document page) {
        var articles = new ArrayList<Element>();
        page.filter((node, depth) -> {
            if (ARTICLES.contains(node.normalName())) {
                articles.add((Element) node);
            }
            return ARTICLES.contains(node.normalName()) || NO_TEXT.contains(node.normalName())
                    ? FilterResult.SKIP_ENTIRELY
                    : FilterResult.CONTINUE;
        });
        return articles;
    }

    private static String text(Element element) {
        var paragraphs = new Paragraphs();
        element.filter(paragraphs);
        return paragraphs.text.toString().strip();
    }

    /** Takes the words of a page together, with an empty line between paragraphs. */
    private static final class Paragraphs implements NodeFilter {

        private final StringBuilder text = new StringBuilder();

        @Override
        public FilterResult head(Node node, int depth) {
            if (NO_TEXT.contains(node.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (node instanceof TextNode words) {
                add(words.getWholeText().replaceAll("\\s+", " "));
            } else {
                breakLine(node);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            breakLine(node);
            return FilterResult.CONTINUE;
        }

        private void add(String words) {
            text.append(ends('\n') ? words.stripLeading() : words);
            if (text.length() > ArticleFile.MAX_CHARACTERS) {
                throw ArticleFile.tooLong();
            }
        }

        private void breakLine(Node node) {
            if (node instanceof Element block && !INLINE.contains(block.normalName()) && !ends('\n')) {
                while (ends(' ')) {
                    text.setLength(text.length() - 1);
                }
                text.append("\n\n");
            }
        }

        private boolean ends(char character) {
            return !text.isEmpty() && text.charAt(text.length() - 1) == character;
        }
    }
}
