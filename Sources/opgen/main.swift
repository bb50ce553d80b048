print("opgen")
