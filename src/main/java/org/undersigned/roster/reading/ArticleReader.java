package org.undersigned.roster.reading;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads an article against what is known: the names of an edition, how many they are, and our own words. */
public final class ArticleReader {

    private final Reference reference;
    private final ListedNames names;

    public ArticleReader(Reference reference) {
        this.reference = reference;
        this.names = new ListedNames(reference.names());
    }

    /** What is found, in the order of the article. */
    public List<Finding> read(String article) {
        var words = ArticleWord.of(article);
        var named = new NamesInText(article, words, names);
        var listed = named.find();
        var misspelt = new MisspeltWords(words, named.taken(), names).find();
        var people = new PeopleInText(article, words, named, names, reference).find();
        var counts = new CountsInText(article, reference.count()).find();
        var quotes = new QuotesInText(article, reference.quotes()).find();
        return Stream.of(listed, misspelt, people, counts, quotes)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Finding::start)
                        .thenComparing(Comparator.comparingInt(Finding::end).reversed()))
                .toList();
    }
}
