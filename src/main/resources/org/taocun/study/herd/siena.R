# An actor-oriented model of ties and adoption (Snijders, van de Bunt and Steglich 2010, Social
# Networks 32, 44-60), on the tables beside this script. Start it in their folder:
#   Rscript siena.R
# It needs the packages RSiena and Matrix.

library(RSiena)
library(Matrix)

actors <- read.csv("actors.csv")
rows <- read.csv("ties.csv")
adoption <- as.matrix(read.csv("adoption.csv"))
waves <- ncol(adoption)

network <- function(wave) {
  of <- rows[rows$wave == wave, ]
  sparse <- sparseMatrix(i = of$from, j = of$to, x = 1, dims = c(nrow(actors), nrow(actors)))
  as(sparse, "TsparseMatrix")
}

parts <- list(
  ties = sienaDependent(lapply(seq_len(waves), network)),
  adoption = sienaDependent(adoption, type = "behavior")
)
traits <- setdiff(names(actors), c("actor", "id"))
for (trait in traits) {
  parts[[trait]] <- coCovar(actors[[trait]])
}
data <- do.call(sienaDataCreate, parts)

# Choice of friends: who is tied to whom.
effects <- getEffects(data)
effects <- includeEffects(effects, transTrip, name = "ties")
effects <- includeEffects(effects, egoX, altX, sameX, name = "ties", interaction1 = "adoption")
for (trait in traits) {
  if (trait == "group") {
    effects <- includeEffects(effects, sameX, name = "ties", interaction1 = trait)
  } else {
    effects <- includeEffects(effects, egoX, altX, simX, name = "ties", interaction1 = trait)
  }
}

# Influence: whether friends' adoption moves one's own. Where nobody gives up, adoption is an event
# whose rate depends on the share of friends who have adopted (Greenan 2015, Journal of the Royal
# Statistical Society A 178, 147-166).
if (all(adoption[, -1] >= adoption[, -waves])) {
  effects <- includeEffects(effects, linear, name = "adoption", include = FALSE)
  effects <- includeEffects(
    effects, avExposure,
    name = "adoption", type = "rate", interaction1 = "ties"
  )
} else {
  effects <- includeEffects(effects, avAlt, name = "adoption", interaction1 = "ties")
}

algorithm <- sienaAlgorithmCreate(projname = "siena", seed = 1)
answer <- siena07(algorithm, data = data, effects = effects)
print(answer)
