package org.undersigned.roster.reading;

import java.util.List;

/**
 * What an article is read against.
 *
 * @param names as they are credited
 * @param count how many names there are by the counting rule of the edition
 * @param titles of the campaign and the letter, which are no names of people
 * @param quotes the words of our own that may be quoted: of spokespeople and of the letter
 * @param speakers who may be quoted without having signed
 */
public record Reference(
        List<String> names, int count, List<String> titles, List<String> quotes, List<String> speakers) {

    public Reference {
        names = List.copyOf(names);
        titles = List.copyOf(titles);
        quotes = List.copyOf(quotes);
        speakers = List.copyOf(speakers);
    }
}
