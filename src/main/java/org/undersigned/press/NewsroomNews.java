package org.undersigned.press;

import org.jspecify.annotations.Nullable;
import org.undersigned.roster.HeldEdition;
import org.undersigned.roster.ListNews;

/**
 * What is new for a newsroom.
 *
 * @param held what it holds; null when it was given nothing
 * @param news null where it holds nothing, or the very list that is published
 */
public record NewsroomNews(
        @Nullable HeldEdition held, @Nullable ListNews news) {}
