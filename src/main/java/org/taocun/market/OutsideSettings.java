package org.taocun.market;

import java.util.List;
import org.taocun.base.Param;

/** Income of a household that does not sell online: farming, wages, other trade. */
public record OutsideSettings(
    @Param(
            doc = "π_o: monthly income outside e-commerce at the start.",
            unit = "yuan/month",
            def = "750",
            range = "[0,inf)",
            source = "digipub (Caoxian): 700-800 yuan a month, 2005")
        double incomeYuan,
    @Param(
            doc = "Yearly growth of outside income, compounded monthly.",
            unit = "share/year",
            def = "0.05",
            range = "(-1,1]",
            source = "assumed")
        double growth,
    @Param(
            doc =
                "A dated series that replaces incomeYuan and growth from its first date on, such"
                    + " as [{from: 2008-10, value: 500}].",
            unit = "yuan/month",
            source = "none by default")
        List<Dated> series) {}
